import type { DataValidation as FileValidation } from "hucre/xlsx";
import { areaAddress } from "../address";
import type { Area, ComparisonOperator, DataValidation } from "../model";
import { areasOf } from "./fileAreas";
import { WorkbookFileError } from "./fileError";

type Rule = DataValidation["rule"];
type Comparison = Extract<Rule, { operator: ComparisonOperator }>;
type FileOperator = NonNullable<FileValidation["operator"]>;

const OPERATORS: Record<ComparisonOperator, FileOperator> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const MODEL_OPERATORS: Record<FileOperator, ComparisonOperator> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const TYPES = { decimal: "decimal", wholeNumber: "whole", textLength: "textLength", date: "date" } as const satisfies Record<
  Comparison["type"],
  FileValidation["type"]
>;
const ALERT_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Excel drops a rule with longer texts when it repairs the file: xlsxwriter.readthedocs.io, "Working with Data Validation". */
const MAXIMUM_LIST = 255;
const MAXIMUM_TITLE = 32;
const MAXIMUM_MESSAGE = 255;

/** hucre cannot hide the arrow of a list: in a file, inCellDropDown is always true. */
export function writeValidation({ area, rule, ignoreBlanks, prompt, errorAlert }: DataValidation): FileValidation {
  if (rule.type === "list" && !rule.source.startsWith("=")) refuseLonger(rule.source, MAXIMUM_LIST, area);
  for (const text of [prompt, errorAlert]) {
    refuseLonger(text?.title ?? "", MAXIMUM_TITLE, area);
    refuseLonger(text?.message ?? "", MAXIMUM_MESSAGE, area);
  }
  return {
    ...writeRule(rule),
    range: areaAddress(area),
    ...(ignoreBlanks && { allowBlank: true }),
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(errorAlert && {
      showErrorMessage: true,
      errorTitle: errorAlert.title,
      errorMessage: errorAlert.message,
      errorStyle: ALERT_STYLES[errorAlert.style],
    }),
  };
}

/** One validation for each area of the file's; none where its kind (time) is not in the model. */
export function readValidation(file: FileValidation): DataValidation[] {
  return areasOf(file.range).flatMap(({ area, translate }) => {
    const rule = readRule(file, translate);
    if (!rule) return [];
    const validation: DataValidation = { area, rule, ignoreBlanks: file.allowBlank ?? false };
    if (file.showInputMessage && (file.inputTitle !== undefined || file.inputMessage !== undefined)) {
      validation.prompt = { title: file.inputTitle ?? "", message: file.inputMessage ?? "" };
    }
    if (file.showErrorMessage) {
      const style = file.errorStyle === "warning" ? "Warning" : file.errorStyle === "information" ? "Information" : "Stop";
      validation.errorAlert = { title: file.errorTitle ?? "", message: file.errorMessage ?? "", style };
    }
    return [validation];
  });
}

function refuseLonger(text: string, maximum: number, area: Area): void {
  if (text.length <= maximum) return;
  throw new WorkbookFileError(
    "limit",
    `A text of the validation of ${areaAddress(area)} has ${text.length} characters (at most ${maximum}).`,
  );
}

function writeRule(rule: Rule): Pick<FileValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.type === "custom") return { type: "custom", formula1: withoutEquals(rule.formula) };
  if (rule.type === "list") {
    if (rule.source.startsWith("=")) return { type: "list", formula1: withoutEquals(rule.source) };
    return { type: "list", formula1: `"${rule.source.replace(/"/g, '""')}"` };
  }
  return {
    type: TYPES[rule.type],
    operator: OPERATORS[rule.operator],
    formula1: withoutEquals(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: withoutEquals(rule.formula2) }),
  };
}

function readRule(file: FileValidation, translate: (formula: string) => string): Rule | undefined {
  const formula = (text: string | undefined): string => translate(withEquals(text ?? ""));
  if (file.type === "custom") return { type: "custom", formula: formula(file.formula1) };
  if (file.type === "list") {
    const source = file.values ? file.values.join(",").replace(/""/g, '"') : formula(file.formula1);
    return { type: "list", source, inCellDropDown: true };
  }
  if (file.type === "time") return undefined;
  return {
    type: file.type === "whole" ? "wholeNumber" : file.type,
    operator: MODEL_OPERATORS[file.operator ?? "between"],
    formula1: formula(file.formula1),
    ...(file.formula2 !== undefined && { formula2: formula(file.formula2) }),
  };
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}

/** A number stays as it is, everything else is a formula. */
function withEquals(text: string): string {
  return text.trim() === "" || Number.isNaN(Number(text)) ? `=${text}` : text;
}
