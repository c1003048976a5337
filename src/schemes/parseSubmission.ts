import * as v from "valibot";
import { basicData, derivedFormulas, figureFields, type Submission } from "../evaluation";
import { faultsOf, parseScheme, type SchemeFault } from "./parseScheme";
import { ruleShape } from "./ruleShapes";

/** The shape of a Submission as JSON. Only the shape: what stands in the cells is for evaluate() to judge. */

const number = v.pipe(v.number(), v.finite());
const bareCell = v.union([v.string(), number]);
const formattedCell = v.strictObject({ value: v.union([v.string(), number, v.boolean()]), numberFormat: v.string() });
const cell = v.lazy((input) => (typeof input === "object" && input !== null ? formattedCell : bareCell));
const optionalCell = v.exactOptional(cell);

const statedGroup = v.strictObject({
  name: v.string(),
  weight: optionalCell,
  score: optionalCell,
  rate: optionalCell,
  elsewhere: optionalCell,
  deducted: optionalCell,
  reason: optionalCell,
});

const submissionShape = v.strictObject({
  scheme: v.union([v.string(), v.looseObject({})]),
  unit: cell,
  year: cell,
  dates: v.optional(v.strictObject({ report: optionalCell, collectionStart: optionalCell, collectionEnd: optionalCell }), {}),
  basics: v.optional(v.strictObject(v.entriesFromList(basicData, optionalCell)), {}),
  entries: v.array(
    v.strictObject({
      indicator: v.string(),
      target: optionalCell,
      actual: optionalCell,
      selfScore: optionalCell,
      tier: v.exactOptional(v.string()),
      itemsMet: v.exactOptional(v.array(v.pipe(number, v.integer(), v.minValue(1)))),
      notApplicable: v.exactOptional(v.boolean()),
      reason: optionalCell,
    }),
  ),
  stated: v.optional(
    v.strictObject({
      total: optionalCell,
      grade: optionalCell,
      groups: v.optional(v.array(statedGroup), []),
      rates: v.optional(v.strictObject(v.entriesFromList(derivedFormulas, optionalCell)), {}),
    }),
    { groups: [], rates: {} },
  ),
  added: v.exactOptional(
    v.array(
      v.strictObject({
        code: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]+$/))),
        path: v.pipe(v.array(v.string()), v.nonEmpty(), v.maxLength(3)),
        weight: cell,
        target: cell,
        rule: v.exactOptional(ruleShape),
      }),
    ),
  ),
  goals: v.exactOptional(
    v.array(v.strictObject({ block: v.string(), name: optionalCell, content: optionalCell, target: optionalCell, actual: optionalCell })),
  ),
  figures: v.exactOptional(v.array(v.strictObject({ ...v.entriesFromList(figureFields, optionalCell), label: cell }))),
  report: v.exactOptional(v.string()),
});

export type ParsedSubmission = { submission: Submission } | { faults: SchemeFault[] };

/** Checks the shape of a Submission from a file; a scheme written in it is checked as a whole. Never throws. */
export function parseSubmission(data: unknown): ParsedSubmission {
  const result = v.safeParse(submissionShape, data);
  if (!result.success) {
    return { faults: faultsOf(result.issues) };
  }
  const { scheme, ...rest } = result.output;
  if (typeof scheme === "string") {
    return { submission: { ...rest, scheme } };
  }
  const parsed = parseScheme(scheme);
  return "scheme" in parsed
    ? { submission: { ...rest, scheme: parsed.scheme } }
    : { faults: parsed.faults.map((fault) => ({ ...fault, path: `scheme.${fault.path}` })) };
}
