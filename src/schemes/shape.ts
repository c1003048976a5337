import * as v from "valibot";
import { basicData, derivedFormulas, requiredElements, type OfficialColumn, type Scheme } from "../evaluation";
import { interval, name, notNegative as points, ruleShape } from "./ruleShapes";

/** The shape of a scheme as JSON. Unknown fields are faults: a misspelt field would otherwise be a rule that is silently missing. */

const levels = v.pipe(v.array(name), v.nonEmpty(), v.maxLength(3));

/** Excel parts the words of a list by commas, and takes 255 characters of them in all. */
const offeredWords = v.pipe(v.array(v.pipe(name, v.regex(/^[^,，]{1,40}$/))), v.nonEmpty(), v.maxLength(6));

const indicator = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  path: levels,
  weight: v.nullable(points),
  target: v.string(),
  rule: ruleShape,
  derivedFrom: v.exactOptional(v.picklist(derivedFormulas)),
  standard: v.string(),
  choices: v.exactOptional(offeredWords),
  note: v.exactOptional(v.string()),
});

const gradeBand = v.strictObject({ grade: name, min: points, minInclusive: v.boolean(), max: points, maxInclusive: v.boolean() });

const abovePercent = points;

const adjustments = v.strictObject({
  notApplicable: v.exactOptional(v.picklist(["full", "redistribute", "exclude"])),
  overAchievement: v.exactOptional(
    v.variant("action", [
      v.strictObject({ abovePercent, action: v.literal("flag") }),
      v.strictObject({ abovePercent, action: v.literal("minus"), points }),
      v.strictObject({ abovePercent, action: v.literal("scale") }),
      v.strictObject({ abovePercent, action: v.literal("notCounted") }),
    ]),
  ),
  totalCaps: v.exactOptional(v.array(v.strictObject({ ...interval, total: points }))),
});

const officialColumns = [
  "number",
  "level1",
  "level2",
  "level3",
  "weight",
  "target",
  "actual",
  "score",
  "rate",
  "reason",
  "standard",
  "selfScore",
] as const satisfies OfficialColumn[];

const goalBlock = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  title: name,
  columns: v.pipe(v.array(v.strictObject({ field: v.picklist(["name", "content", "target", "actual"]), title: name })), v.nonEmpty()),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  printedWithIndicators: v.exactOptional(v.boolean()),
});

const percent = v.exactOptional(points);

const thresholds = v.strictObject({
  reasonBelowScorePercent: percent,
  flagAboveTargetPercent: percent,
  reasonAboveTargetPercent: percent,
  reasonBelowExecutionPercent: percent,
  executedAboveInitialPercent: percent,
  scoreRateAboveExecutionPercent: percent,
  sameAsTargetPercent: percent,
  leastExecutedPerPerson: percent,
});

export const schemeShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  version: name,
  title: name,
  issuer: v.string(),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  basis: v.array(v.string()),
  fullScore: v.pipe(points, v.gtValue(0)),
  claims: v.picklist(["never", "whereJudged", "whereNoActual"]),
  groups: v.array(
    v.strictObject({
      path: levels,
      weight: points,
      scoredAsOne: v.exactOptional(v.boolean()),
      open: v.exactOptional(v.boolean()),
      level2Names: v.exactOptional(offeredWords),
    }),
  ),
  indicators: v.array(indicator),
  gradeBands: v.array(gradeBand),
  adjustments: v.exactOptional(adjustments),
  thresholds,
  checks: v.record(v.pipe(v.string(), v.regex(/^(?:[A-KT]|[A-K]\d{1,2}b?)$/)), v.picklist(["error", "warning", "info", "off"])),
  required: v.exactOptional(v.array(v.picklist(requiredElements))),
  form: v.strictObject({
    title: name,
    parts: v.array(v.picklist(["basics", "goals", "indicators", "conclusion", "problems", "figures", "scheme"])),
    columns: v.array(v.picklist(officialColumns)),
    columnNames: v.exactOptional(v.strictObject(v.entriesFromList(officialColumns, v.exactOptional(name)))),
    basics: v.array(v.picklist(basicData)),
    funds: v.exactOptional(
      v.strictObject({ lines: v.pipe(v.array(v.picklist(["total", "fiscal", "carriedOver", "other"])), v.nonEmpty()), indicator: name }),
    ),
    goals: v.exactOptional(v.array(goalBlock)),
  }),
  sealed: v.exactOptional(v.strictObject({ date: name, fingerprint: name })),
}) satisfies v.GenericSchema<unknown, Scheme>;
