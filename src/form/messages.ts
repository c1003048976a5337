/** The messages of family K, the workbook's shape: they belong to the list of all messages, whose texts stand in locales/. */
declare module "../evaluation/messages" {
  interface EvaluationMessages {
    "check.K7": { sheet: string };
    "check.K8": { sheet: string; original: string };
    "check.K9": { name: string; sheet: string };
    "check.K9.otherRow": { name: string; sheet: string };
    "check.K10": { name: string; rows: string };
    "check.K11": { row: number; seen: string; expected: string };
    "check.K12": { row: number; text: string; sheet: string };
    "check.K13": { column: string; sheet: string };
    "check.K13.repeated": { column: string; sheet: string };
    "check.K14.changedScheme": { sheet: string };
    "check.K14.missingState": { sheet: string };
    "check.K14.damagedState": { sheet: string };
    "check.K14.brokenSeal": { date: string };
    "check.K15.changedOutput": { name: string; column: string };
    "check.K15.typedOverFormula": { name: string };
    "check.K15.typedOverMirror": { name: string; sheet: string };
    "check.K17": { name: string; text: string };
    "check.K10.openGroup": { name: string; rows: string; tool: string };
    "check.K12.openGroup": { row: number; text: string; sheet: string; tool: string };
    "check.K17.weight": { name: string; text: string };
    "check.K20": { row: number; group: string };
    "check.K21": { name: string; word: string; rules: string };
    "check.K16": { name: string; column: string; seen: string; expected: string };
  }
}
export {};
