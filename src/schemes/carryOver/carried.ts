import type { Place, PlaceField, RawCell } from "../../evaluation";

/** A cell of the older form that has no place in the newer one. */
export interface LostCell {
  /** In the older form, with the unit's own indicators. */
  place: Place;
  cell: RawCell;
}

/** A part of a submission as it is carried over, and what of it is lost. */
export interface Carried<Part> {
  kept: Part;
  lost: LostCell[];
}

/** The cells of a place that hold something, by their fields. */
export function lostCells(place: Place, cells: Partial<Record<PlaceField, RawCell | undefined>>): LostCell[] {
  return placeFields.flatMap((field) => {
    const cell = cells[field];
    return cell === undefined || cell === "" ? [] : [{ place: { ...place, field }, cell }];
  });
}

const placeFields = [
  "name",
  "content",
  "weight",
  "target",
  "actual",
  "score",
  "selfScore",
  "rate",
  "elsewhere",
  "deducted",
  "reason",
] as const satisfies PlaceField[];
