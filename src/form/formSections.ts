import type { Place } from "../evaluation";
import { cellOfPlace } from "./places";
import { sheetKinds, type SheetKind } from "./sheet";

/** A part of the form where problems stand: a sheet, or the text of the report, which shares one with the figures. */
export type FormSection = SheetKind | "report";

/** The sections in the form's order. */
export const formSections: readonly FormSection[] = sheetKinds.flatMap((kind): FormSection[] =>
  kind === "figures" ? [kind, "report"] : [kind],
);

/** The section of a place. */
export function sectionOf(place: Place): FormSection {
  return place.part === "report" ? "report" : cellOfPlace(place).kind;
}
