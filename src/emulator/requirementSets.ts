/** Which requirement sets a build of Excel declares: name to highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * Excel LTSC 2021, the floor of this add-in. Source: learn.microsoft.com "Excel JavaScript API requirement sets" (Office
 * 2021 is ExcelApi 1.14). RichApiRuntimeFlag and DelayForCellEdit are sets that the library itself asks for before it
 * sets a flag; ExcelApiUndo is absent, as no perpetual build undoes what an add-in wrote (office-js-docs-pr#5175).
 */
export const excel2021: RequirementSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  OpenBrowserWindowApi: "1.1",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
};

/** A current Microsoft 365 build: ExcelApi 1.20 and undo of what an add-in wrote. Same source. */
export const microsoft365: RequirementSets = { ...excel2021, ExcelApi: "1.20", ExcelApiUndo: "1.8", SharedRuntime: "1.2" };

/** `Office.context.requirements.isSetSupported`: names in any case, versions compared part by part, none is the lowest. */
export function isSetSupported(sets: RequirementSets, name: string, minimum: string | number = "1.1"): boolean {
  const declared = Object.entries(sets).find(([declaredName]) => declaredName.toLowerCase() === name.toLowerCase())?.[1];
  if (declared === undefined) return false;
  const [have, need] = [versionParts(declared), versionParts(String(minimum))];
  return have.major !== need.major ? have.major > need.major : have.minor >= need.minor;
}

function versionParts(version: string): { major: number; minor: number } {
  const [major = "0", minor = "0"] = version.split(".");
  return { major: Number(major), minor: Number(minor) };
}
