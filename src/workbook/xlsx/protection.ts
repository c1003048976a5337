import type { Sheet as FileSheet } from "hucre/xlsx";
import type { Sheet } from "../model";

type FileProtection = NonNullable<FileSheet["protection"]>;
type Options = NonNullable<Sheet["protection"]>["options"];

/** What users may do on a protected sheet: Office.js's names and the file's. Absent is forbidden in both. */
const PERMISSIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Record<string, keyof FileProtection>;

/** A password is not kept: the model holds none, so a protected sheet is written without one. */
export function writeProtection(options: Options): FileProtection {
  const file: FileProtection = { sheet: true };
  for (const [option, attribute] of Object.entries(PERMISSIONS)) if (options[option] === true) file[attribute] = true;
  // Drawings and scenarios: the file says what is protected, not what is allowed.
  if (options["allowEditObjects"] !== true) file.objects = true;
  if (options["allowEditScenarios"] !== true) file.scenarios = true;
  if (options["selectionMode"] === "None") file.selectUnlockedCells = false;
  if (options["selectionMode"] === "None" || options["selectionMode"] === "Unlocked") file.selectLockedCells = false;
  return file;
}

/** All options, spelled out; undefined where the file only keeps settings for a protection that is off. */
export function readProtection(file: FileProtection | undefined): Sheet["protection"] {
  if (!file?.sheet) return undefined;
  const options: Options = {
    allowEditObjects: !file.objects,
    allowEditScenarios: !file.scenarios,
    selectionMode: file.selectUnlockedCells === false ? "None" : file.selectLockedCells === false ? "Unlocked" : "Normal",
  };
  for (const [option, attribute] of Object.entries(PERMISSIONS)) options[option] = file[attribute] === true;
  return { options };
}
