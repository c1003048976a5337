import * as v from "valibot";
import { derivedFormulas, type ScoringRule } from "../evaluation";

/** The shape of every kind of rule as JSON: the parameters that evaluation/rules/ names, and no others. */

const finite = v.pipe(v.number(), v.finite());
/** Points, percentages and amounts. */
export const notNegative = v.pipe(finite, v.minValue(0));
const positive = v.pipe(finite, v.gtValue(0));
const fraction = v.pipe(notNegative, v.maxValue(1));
export const name = v.pipe(v.string(), v.nonEmpty());
const bound = v.nullable(finite);
export const interval = { min: bound, minInclusive: v.boolean(), max: bound, maxInclusive: v.boolean() };

const direction = v.exactOptional(v.picklist(["higher", "lower"]));
const partial = v.exactOptional(v.picklist(["whole", "ceil", "proportional"]));
const inverseForm = v.picklist(["ratio", "linear", "zero"]);
const codes = v.pipe(v.array(name), v.nonEmpty());

/** Fields with an award: points, or a fraction of the weight. Which one is meant is asked first, so that a fault names its field. */
function awarded<Fields extends v.ObjectEntries>(fields: Fields) {
  const byPoints = v.strictObject({ ...fields, points: notNegative });
  const byFraction = v.strictObject({ ...fields, fraction });
  return v.lazy((input) => (has(input, "fraction") && !has(input, "points") ? byFraction : byPoints));
}

function has(input: unknown, field: string): boolean {
  return typeof input === "object" && input !== null && field in input;
}

const bands = v.pipe(v.array(awarded(interval)), v.nonEmpty());

const ownTiers = v.array(
  v.strictObject({
    label: name,
    synonyms: v.array(name),
    min: fraction,
    max: fraction,
    maxInclusive: v.boolean(),
    suggested: v.exactOptional(fraction),
  }),
);
const namedTiers = v.picklist(["80/60", "80/50"]);
const tiers = v.lazy((input) => (Array.isArray(input) ? ownTiers : namedTiers));

const range = { kind: v.literal("range"), range: v.exactOptional(v.strictObject(interval)) };

/** The kinds that hold no other rule. */
const plainRules = [
  v.strictObject({ kind: v.literal("proportional"), direction, passMark: v.exactOptional(notNegative) }),
  v.strictObject({ kind: v.literal("inverse"), form: inverseForm }),
  v.variant("mode", [
    v.strictObject({ kind: v.literal("equal"), mode: v.literal("atLeast") }),
    v.strictObject({ kind: v.literal("equal"), mode: v.literal("exact"), otherwise: v.exactOptional(v.picklist(["zero", "ratio"])) }),
    v.strictObject({
      kind: v.literal("equal"),
      mode: v.literal("tolerance"),
      within: v.exactOptional(notNegative),
      withinPercent: v.exactOptional(notNegative),
    }),
  ]),
  v.variant("outside", [
    v.strictObject({ ...range, outside: v.literal("zero") }),
    v.strictObject({ ...range, outside: v.literal("ratio") }),
    v.strictObject({ ...range, outside: v.literal("bands"), bands }),
  ]),
  v.strictObject({
    kind: v.literal("bands"),
    on: v.picklist(["actual", "completion", "deviation", "rate"]),
    bands,
    gap: v.exactOptional(v.picklist(["down", "error"])),
  }),
  v.strictObject({
    kind: v.literal("deductPerUnit"),
    direction,
    per: positive,
    measure: v.exactOptional(v.picklist(["difference", "percentOfTarget"])),
    deduct: positive,
    partial,
    atMost: v.exactOptional(notNegative),
  }),
  v.strictObject({ kind: v.literal("allOrNothing"), direction }),
  v.strictObject({ kind: v.literal("thresholdThenManual"), direction, atMost: v.exactOptional(notNegative) }),
  v.strictObject({
    kind: v.literal("qualitativeTiers"),
    tiers,
    unclaimed: v.exactOptional(v.picklist(["open", "suggested"])),
  }),
  v.strictObject({
    kind: v.literal("checklist"),
    items: v.pipe(v.array(v.strictObject({ text: name, points: v.exactOptional(notNegative) })), v.nonEmpty()),
    names: v.exactOptional(v.picklist(["met", "unmet"])),
  }),
  v.strictObject({
    kind: v.literal("deductPerIncident"),
    deduct: positive,
    atMost: v.exactOptional(notNegative),
    of: v.exactOptional(codes),
  }),
  v.strictObject({ kind: v.literal("countShare"), of: codes, overLimitPercent: v.exactOptional(notNegative) }),
  v.strictObject({
    kind: v.literal("coefficient"),
    intercept: finite,
    slope: finite,
    zeroAbove: v.exactOptional(finite),
    zeroBelow: v.exactOptional(finite),
  }),
  v.strictObject({
    kind: v.literal("interpolate"),
    on: v.picklist(["actual", "completion"]),
    points: v.pipe(v.array(awarded({ value: finite })), v.minLength(2)),
  }),
  v.strictObject({ kind: v.literal("dualTarget"), baseFraction: v.exactOptional(fraction) }),
  v.strictObject({ kind: v.literal("rank"), outside: v.picklist(["linear", "manual"]) }),
  v.strictObject({
    kind: v.literal("deadline"),
    late: v.exactOptional(v.strictObject({ per: positive, unit: v.picklist(["day", "month"]), deduct: positive, partial })),
  }),
  v.strictObject({ kind: v.literal("negativeEvents"), deduct: v.exactOptional(positive) }),
  v.strictObject({
    kind: v.literal("manual"),
    atMost: v.exactOptional(notNegative),
    hint: v.exactOptional(v.string()),
    reasonRequired: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ kind: v.literal("auto"), direction, inverse: v.exactOptional(inverseForm), tiers: v.exactOptional(tiers) }),
] as const;

/** Rules that hold others, so many deep: data of unknown origin must not be able to nest without end. */
function nesting(depth: number): v.GenericSchema<unknown, ScoringRule> {
  if (depth === 0) {
    return v.variant("kind", plainRules);
  }
  const rule = nesting(depth - 1);
  const part = { name: v.exactOptional(name), rule, target: v.exactOptional(v.string()), weight: v.exactOptional(positive) };
  return v.variant("kind", [
    ...plainRules,
    v.strictObject({
      kind: v.literal("composite"),
      op: v.picklist(["min", "max", "sum", "firstApplicable"]),
      parts: v.pipe(v.array(v.strictObject(part)), v.nonEmpty()),
    }),
    v.strictObject({ kind: v.literal("derived"), formula: v.picklist(derivedFormulas), rule }),
  ]);
}

export const ruleShape = nesting(3);
