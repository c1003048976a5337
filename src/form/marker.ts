/**
 * How a sheet of ours is known: a text in its hidden first row, above the column of row codes, says which form and which
 * kind of sheet it is. Neither names nor positions are trusted, because sheets are renamed, copied and gathered.
 */
import { sheetKinds, type SheetKind } from "./sheet";

const signature = "绩评";
const separator = "|";

export interface Marker {
  /** The laid-out set of sheets, unique among workbooks. */
  formId: string;
  kind: SheetKind;
}

export function markerText(marker: Marker): string {
  return [signature, marker.kind, marker.formId].join(separator);
}

/** The marker that a cell holds, or null where it holds anything else. */
export function parseMarker(cell: unknown): Marker | null {
  if (typeof cell !== "string") return null;
  const [sign, kindText, formId, ...rest] = cell.split(separator);
  const kind = sheetKinds.find((known) => known === kindText);
  if (sign !== signature || kind === undefined || !formId || rest.length > 0) return null;
  return { formId, kind };
}
