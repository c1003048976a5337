/** A cell's value as the engine hands it to a function. Kinds: values.js of the engine's runtime. */
export type Scalar =
  { kind: 0 } | { kind: 1; value: number } | { kind: 2; value: string } | { kind: 3; value: boolean } | { kind: 4; code: string };
export interface EngineArray {
  kind: 5;
  rows: readonly (readonly unknown[])[];
  height: number;
  width: number;
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "number" && value.kind < 5;
}

export function isEngineArray(value: unknown): value is EngineArray {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === 5;
}

/** The number that Excel takes a text for, as far as a form needs it: "1.10" is 1.1, "50%" is 0.5; undefined is text. */
export function numberInText(text: string): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(text);
  return match ? Number(match[1]) / (match[2] === "%" ? 100 : 1) : undefined;
}

/**
 * Whether a cell meets a criterion of COUNTIF and SUMIF. A criterion that looks like a number meets numbers and texts
 * that look like the same number ("1.1" meets "1.10"), other text is compared in any case and with * ? and ~.
 * Source: support.microsoft.com "COUNTIF function" and "SUMIF function"; that text is taken for numbers is known from the
 * count of long codes ("COUNTIF counts 15 digits", learn.microsoft.com).
 */
export function meetsCriterion(criterion: Scalar): (cell: Scalar) => boolean {
  if (criterion.kind === 4) return (cell) => cell.kind === 4 && cell.code === criterion.code;
  if (criterion.kind === 3) return (cell) => cell.kind === 3 && cell.value === criterion.value;
  if (criterion.kind !== 2) return equalsNumber(criterion.kind === 1 ? criterion.value : 0);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(criterion.value) ?? [];
  if (operator === "" || operator === "=" || operator === "<>") {
    const equals = equalsText(operand, operator === "");
    return operator === "<>" ? (cell) => !equals(cell) : equals;
  }
  const limit = numberInText(operand);
  return (cell) => {
    if (limit !== undefined) return cell.kind === 1 && compares(cell.value - limit, operator);
    return cell.kind === 2 && compares(cell.value.localeCompare(operand), operator);
  };
}

/** With no operand, "=" and "<>" judge whether a cell is empty; no criterion at all also meets an empty text. */
function equalsText(operand: string, meetsEmptyText: boolean): (cell: Scalar) => boolean {
  if (operand === "") return (cell) => cell.kind === 0 || (meetsEmptyText && cell.kind === 2 && cell.value === "");
  const number = numberInText(operand);
  if (number !== undefined) return equalsNumber(number);
  const logical = operand.toUpperCase();
  if (logical === "TRUE" || logical === "FALSE") return (cell) => cell.kind === 3 && cell.value === (logical === "TRUE");
  if (operand.startsWith("#")) return (cell) => (cell.kind === 4 ? cell.code === logical : cell.kind === 2 && cell.value === operand);
  const pattern = wildcards(operand);
  return (cell) => cell.kind === 2 && pattern.test(cell.value);
}

function equalsNumber(number: number): (cell: Scalar) => boolean {
  return (cell) => (cell.kind === 1 && cell.value === number) || (cell.kind === 2 && numberInText(cell.value) === number);
}

function compares(difference: number, operator: string): boolean {
  if (operator === "<") return difference < 0;
  if (operator === ">") return difference > 0;
  return operator === "<=" ? difference <= 0 : difference >= 0;
}

/** "*" is any text, "?" any one character, "~" takes the meaning of the one after it away. */
function wildcards(text: string): RegExp {
  const pattern = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === "*") return "[^]*";
    if (part === "?") return "[^]";
    return `\\${part.startsWith("~") ? part.slice(1) : part}`;
  });
  return new RegExp(`^${pattern}$`, "iu");
}
