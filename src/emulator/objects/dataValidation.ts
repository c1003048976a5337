import { areaContains, type Area, type ComparisonOperator, type DataValidation as Validation, type Sheet } from "../../workbook";
import { booleanArgument, choiceArgument, optional, recordArgument, textArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { refuseUnlessAllowed } from "../protection";
import { changeValidations, clearValidations, validationsIn } from "../validations";
import { HostObject } from "./hostObject";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
] as const;
/** Limits of the file format. Source: the documentation of XlsxWriter's data_validation(): input_title, input_message, list source. */
const MAXIMUM_TITLE = 32;
const MAXIMUM_MESSAGE = 255;
const MAXIMUM_LIST = 255;

/** Excel.DataValidation. */
export class DataValidation extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  /** "None" without a rule, "MixedCriteria" where several rules or a part only hold. Source: @types/office-js. */
  get type(): string {
    const found = validationsIn(this.sheet, this.areas);
    if (found.length === 0) return "None";
    const only = this.#only;
    return only ? only.rule.type.charAt(0).toUpperCase() + only.rule.type.slice(1) : "MixedCriteria";
  }

  get rule(): Record<string, unknown> | null {
    const rule = this.#only?.rule;
    if (!rule) return null;
    const { type, ...parts } = rule;
    return { [type]: parts };
  }
  /** A rule replaces the one before, with its messages; Excel's own alert then refuses what breaks it. */
  set rule(value: unknown) {
    const rule = readRule(recordArgument(value, "rule"));
    this.#write();
    for (const area of this.areas) {
      clearValidations(this.sheet, area);
      this.sheet.validations.push({ area, rule, ignoreBlanks: true, errorAlert: { title: "", message: "", style: "Stop" } });
    }
  }

  get prompt(): Record<string, unknown> | null {
    const prompt = this.#only?.prompt;
    return prompt ? { showPrompt: true, ...prompt } : { showPrompt: false, title: "", message: "" };
  }
  set prompt(value: unknown) {
    const given = recordArgument(value, "prompt");
    const texts = readTexts(given);
    const shown = optional(given["showPrompt"], booleanArgument, "showPrompt", true);
    this.#change(({ prompt: _old, ...validation }) => (shown ? { ...validation, prompt: texts } : validation));
  }

  get errorAlert(): Record<string, unknown> | null {
    const alert = this.#only?.errorAlert;
    return alert ? { showAlert: true, ...alert } : { showAlert: false, title: "", message: "", style: "Stop" };
  }
  set errorAlert(value: unknown) {
    const given = recordArgument(value, "errorAlert");
    const texts = readTexts(given);
    const style = optional(given["style"], (item, name) => choiceArgument(item, ["Stop", "Warning", "Information"], name), "style", "Stop");
    const shown = optional(given["showAlert"], booleanArgument, "showAlert", true);
    this.#change(({ errorAlert: _old, ...validation }) => (shown ? { ...validation, errorAlert: { ...texts, style } } : validation));
  }

  get ignoreBlanks(): boolean | null {
    return this.#only?.ignoreBlanks ?? null;
  }
  set ignoreBlanks(value: unknown) {
    const ignoreBlanks = booleanArgument(value, "ignoreBlanks");
    this.#change((validation) => ({ ...validation, ignoreBlanks }));
  }

  clear(): void {
    this.#write();
    for (const area of this.areas) clearValidations(this.sheet, area);
  }

  /** The one validation that holds for all cells alike. */
  get #only(): Validation | undefined {
    const found = validationsIn(this.sheet, this.areas);
    const first = found[0];
    const covers = (area: Area): boolean =>
      found.some(
        ({ area: held }) =>
          areaContains(held, area.row, area.column) && areaContains(held, area.row + area.rowCount - 1, area.column + area.columnCount - 1),
      );
    const isSame = found.every((validation) => JSON.stringify({ ...validation, area: 0 }) === JSON.stringify({ ...first, area: 0 }));
    return isSame && this.areas.every(covers) ? first : undefined;
  }

  /** Messages hang on a rule: set the rule first (office-js#2594). A message without a rule is not modelled. */
  #change(change: (validation: Validation) => Validation): void {
    if (validationsIn(this.sheet, this.areas).length === 0)
      throw new HostError("NotImplemented", "Messages without a rule are not part of the emulator.");
    this.#write();
    for (const area of this.areas) changeValidations(this.sheet, area, change);
  }

  #write(): void {
    this.host.refuseIfReadOnly();
    refuseUnlessAllowed(this.sheet);
    this.host.lookChanged(this.sheet);
  }
}

function readRule(given: Record<string, unknown>): Validation["rule"] {
  const [kind, ...others] = Object.keys(given);
  if (kind === undefined || others.length > 0) throw new HostError("InvalidArgument", "A rule has one kind.");
  const parts = recordArgument(given[kind], kind);
  switch (kind) {
    case "list":
      return readList(parts);
    case "custom":
      return { type: "custom", formula: textArgument(parts["formula"], "formula") };
    case "decimal":
    case "wholeNumber":
    case "textLength":
    case "date":
      return { type: kind, ...readComparison(parts) };
  }
  throw new HostError("NotImplemented", `Rules of kind ${kind} are not part of the emulator.`);
}

/** Items with commas between them, in any locale (office-js#2128), or "=" and a reference. */
function readList(parts: Record<string, unknown>): Validation["rule"] {
  const source = textArgument(parts["source"], "source");
  if (!source.startsWith("=") && source.length > MAXIMUM_LIST)
    throw new HostError("InvalidArgument", `A list is at most ${MAXIMUM_LIST} characters long.`);
  return { type: "list", source, inCellDropDown: optional(parts["inCellDropDown"], booleanArgument, "inCellDropDown", true) };
}

function readComparison(parts: Record<string, unknown>): { operator: ComparisonOperator; formula1: string; formula2?: string } {
  const operator = choiceArgument(parts["operator"], operators, "operator");
  const formula1 = readOperand(parts["formula1"], "formula1");
  const isInterval = operator === "Between" || operator === "NotBetween";
  return isInterval ? { operator, formula1, formula2: readOperand(parts["formula2"], "formula2") } : { operator, formula1 };
}

function readOperand(value: unknown, name: string): string {
  return typeof value === "number" ? String(value) : textArgument(value, name);
}

function readTexts(given: Record<string, unknown>): { title: string; message: string } {
  const title = optional(given["title"], textArgument, "title", "");
  const message = optional(given["message"], textArgument, "message", "");
  if (title.length > MAXIMUM_TITLE || message.length > MAXIMUM_MESSAGE) {
    throw new HostError("InvalidArgument", `A title is at most ${MAXIMUM_TITLE}, a message at most ${MAXIMUM_MESSAGE} characters long.`);
  }
  return { title, message };
}
