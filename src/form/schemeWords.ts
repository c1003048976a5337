/** What the sheet 评分方案 calls the fields of a scheme, and the values that a scheme names in English. */
import { basicData, derivedFormulas, requiredElements, ruleKinds } from "../evaluation";
import { say, type PlainKey } from "../locales";

/** A part of a path that is a place in a list. */
export function isIndex(part: string): boolean {
  return /^\d+$/u.test(part);
}

/** A field's word, as the field around it has it where that makes a difference. The id of a check has none but itself. */
export function labelOf(outer: string, field: string): string {
  const key = fieldKeys[`${outer}.${field}`] ?? fieldKeys[field];
  return key === undefined ? field : say(key);
}

/** The keys of several words at once: form.claims.never, form.claims.whereJudged … */
function keysOf<Prefix extends string, Word extends string>(
  prefix: Prefix,
  words: readonly Word[],
): Partial<Record<string, `${Prefix}.${Word}`>> {
  return Object.fromEntries(words.map((word) => [word, `${prefix}.${word}` as const]));
}

/** Words of fields; where a field's name has several meanings, those with the field around it. */
const fieldKeys: Partial<Record<string, PlainKey>> = {
  ...keysOf("form.scheme", [
    "id",
    "version",
    "title",
    "issuer",
    "year",
    "basis",
    "fullScore",
    "claims",
    "scoredAsOne",
    "kind",
    "passMark",
    "mode",
    "otherwise",
    "within",
    "withinPercent",
    "range",
    "outside",
    "on",
    "gap",
    "direction",
    "per",
    "measure",
    "deduct",
    "partial",
    "atMost",
    "tiers",
    "label",
    "synonyms",
    "min",
    "max",
    "maxInclusive",
    "suggested",
    "unclaimed",
    "items",
    "names",
    "of",
    "overLimitPercent",
    "intercept",
    "slope",
    "zeroAbove",
    "zeroBelow",
    "points",
    "baseFraction",
    "late",
    "unit",
    "hint",
    "reasonRequired",
    "op",
    "name",
    "choices",
    "adjustments",
    "notApplicable",
    "overAchievement",
    "abovePercent",
    "action",
    "totalCaps",
    "total",
    "thresholds",
    "reasonBelowScorePercent",
    "flagAboveTargetPercent",
    "reasonAboveTargetPercent",
    "reasonBelowExecutionPercent",
    "executedAboveInitialPercent",
    "scoreRateAboveExecutionPercent",
    "sameAsTargetPercent",
    "leastExecutedPerPerson",
    "checks",
    "form",
    "parts",
    "columns",
    "basics",
    "code",
    "derivedFrom",
    "value",
    "text",
    "fraction",
    "interval",
    "grade",
    "open",
    "level2Names",
    "required",
    "columnNames",
    "funds",
    "lines",
    "indicator",
    "goals",
    "rows",
    "field",
    "printedWithIndicators",
    "sealed",
    "date",
    "fingerprint",
  ]),
  ...keysOf("form.column", ["number", "level1", "level2", "level3", "actual", "score", "rate", "reason", "standard", "selfScore", "note"]),
  indicators: "form.schemeSection.indicators",
  groups: "form.scheme.group",
  bands: "form.scheme.band",
  gradeBands: "form.scheme.gradeBand",
  formula: "form.scheme.derivedFrom",
  inverse: "rule.inverse",
  target: "form.column.target",
  weight: "form.column.weight",
  "rule.form": "form.scheme.inverseForm",
  "rule.points": "form.scheme.interpolationPoints",
  "rule.parts": "form.scheme.compositeParts",
  "late.per": "form.scheme.latePer",
  "overAchievement.points": "form.scheme.overAchievementPoints",
};

const inverseForms = keysOf("form.inverseForm", ["ratio", "linear", "zero"]);

/** Values that the scheme names in English and the sheet in Chinese, by the field that holds them. */
const valueKeys: Partial<Record<string, Partial<Record<string, PlainKey>>>> = {
  claims: keysOf("form.claims", ["never", "whereJudged", "whereNoActual"]),
  kind: keysOf("rule", ruleKinds),
  form: inverseForms,
  inverse: inverseForms,
  mode: keysOf("form.mode", ["atLeast", "exact", "tolerance"]),
  otherwise: keysOf("form.otherwise", ["zero", "ratio"]),
  outside: keysOf("form.outside", ["zero", "ratio", "bands", "linear", "manual"]),
  on: keysOf("form.on", ["actual", "completion", "deviation", "rate"]),
  gap: keysOf("form.gap", ["down", "error"]),
  direction: keysOf("form.direction", ["higher", "lower"]),
  measure: keysOf("form.measure", ["difference", "percentOfTarget"]),
  partial: keysOf("form.partial", ["whole", "ceil", "proportional"]),
  tiers: keysOf("form.tiers", ["80/60", "80/50"]),
  unclaimed: keysOf("form.unclaimed", ["open", "suggested"]),
  names: keysOf("form.names", ["met", "unmet"]),
  unit: keysOf("form.late", ["day", "month"]),
  op: keysOf("form.op", ["min", "max", "sum", "firstApplicable"]),
  derivedFrom: keysOf("derived", derivedFormulas),
  formula: keysOf("derived", derivedFormulas),
  notApplicable: keysOf("form.notApplicable", ["full", "redistribute", "exclude"]),
  action: keysOf("form.action", ["flag", "minus", "scale", "notCounted"]),
  checks: { ...keysOf("severity", ["error", "warning", "info"]), off: "form.check.off" },
  parts: keysOf("form.sheet", ["basics", "goals", "indicators", "conclusion", "problems", "figures", "scheme"]),
  columns: keysOf("form.column", [
    "number",
    "level1",
    "level2",
    "level3",
    "standard",
    "weight",
    "target",
    "actual",
    "score",
    "rate",
    "reason",
    "selfScore",
  ]),
  basics: keysOf("basic", basicData),
  required: keysOf("required", requiredElements),
  lines: keysOf("form.fundsLine", ["total", "fiscal", "carriedOver", "other"]),
  field: keysOf("form.column", ["name", "content", "target", "actual"]),
};

/** The values of the field that a path ends in: form.columns.3 is a column, checks.B2 the severity of a check. */
export function valuesOf(path: string): Partial<Record<string, PlainKey>> {
  const fields = path.split(".").filter((part) => !isIndex(part));
  return valueKeys[(fields[0] === "checks" ? fields[0] : fields.at(-1)) ?? ""] ?? {};
}
