import * as v from "valibot";
import { basicData, type Scheme } from "../evaluation";

/** The shape of a scheme as JSON. Unknown fields are faults: a misspelt field would otherwise be a rule that is silently missing. */

const points = v.pipe(v.number(), v.finite(), v.minValue(0));
const name = v.pipe(v.string(), v.nonEmpty());
const bound = v.nullable(v.pipe(v.number(), v.finite()));

const interval = { min: bound, minInclusive: v.boolean(), max: bound, maxInclusive: v.boolean() };

const rule = v.variant("kind", [
  v.strictObject({ kind: v.literal("proportional") }),
  v.strictObject({
    kind: v.literal("bands"),
    on: v.picklist(["actual", "completion"]),
    bands: v.pipe(v.array(v.strictObject({ ...interval, points })), v.nonEmpty()),
  }),
  v.strictObject({ kind: v.literal("thresholdThenManual"), direction: v.exactOptional(v.picklist(["higher", "lower"])) }),
  v.strictObject({ kind: v.literal("manual") }),
]);

const indicator = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  path: v.pipe(v.array(name), v.nonEmpty()),
  weight: v.nullable(points),
  target: v.string(),
  rule,
  derivedFrom: v.exactOptional(v.picklist(["budgetExecutionRate"])),
  standard: v.string(),
  // Excel parts the words of a list by commas, and takes 255 characters of them in all.
  choices: v.exactOptional(v.pipe(v.array(v.pipe(name, v.regex(/^[^,，]{1,40}$/))), v.nonEmpty(), v.maxLength(6))),
  note: v.exactOptional(v.string()),
});

const gradeBand = v.strictObject({ grade: name, min: points, minInclusive: v.boolean(), max: points, maxInclusive: v.boolean() });

export const schemeShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  version: name,
  title: name,
  issuer: v.string(),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  basis: v.array(v.string()),
  fullScore: v.pipe(points, v.gtValue(0)),
  claims: v.picklist(["never", "whereJudged", "whereNoActual"]),
  groups: v.array(v.strictObject({ path: v.pipe(v.array(name), v.nonEmpty()), weight: points })),
  indicators: v.pipe(v.array(indicator), v.nonEmpty()),
  gradeBands: v.array(gradeBand),
  thresholds: v.strictObject({ executedAboveInitialPercent: v.exactOptional(points) }),
  checks: v.record(v.string(), v.picklist(["error", "warning", "info", "off"])),
  form: v.strictObject({
    title: name,
    parts: v.array(v.picklist(["basics", "indicators", "conclusion", "problems", "scheme"])),
    columns: v.array(v.picklist(["level1", "level2", "level3", "weight", "target", "actual", "score", "reason", "standard", "selfScore"])),
    basics: v.array(v.picklist(basicData)),
  }),
}) satisfies v.GenericSchema<unknown, Scheme>;
