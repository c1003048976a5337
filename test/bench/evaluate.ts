import { evaluate, type Indicator, type Scheme, type Submission } from "../../src/evaluation";
import { parseSubmission } from "../../src/schemes";
import everyKind from "../cases/everyKind.json";
import { largeForm } from "./largeForm";
import { medianTime } from "./medianTime";

/** Design budget: evaluating 1,000 indicators with all checks. */
const budgetInMilliseconds = 20;
const rows = 1000;

/** Measures the evaluation of 1,000 filled-in indicators of one district's form, and of every kind of rule. */
export async function benchEvaluate(): Promise<boolean> {
  const district = measure("of a district's form", await largeForm(rows));
  return measure("of every kind of rule", mixedKinds()) && district;
}

/** Prints the median, and tells whether it is within the budget. */
function measure(what: string, { scheme, submission }: { scheme: Scheme; submission: Submission }): boolean {
  const median = medianTime(() => evaluate(scheme, submission));
  console.log(
    `evaluate ${rows} indicators ${what} with all checks: median ${median.toFixed(1)} ms of warm runs (budget ${budgetInMilliseconds} ms)`,
  );
  return median < budgetInMilliseconds;
}

/** The rows of the case of every kind over and over, as a clerk filled them in. */
function mixedKinds(): { scheme: Scheme; submission: Submission } {
  const parsed = parseSubmission(everyKind);
  if (!("submission" in parsed) || typeof parsed.submission.scheme === "string") {
    throw new Error("the case of every kind carries its own scheme");
  }
  const { scheme, ...submission } = parsed.submission;
  const indicators = Array.from({ length: rows }, (_, row): Indicator[] => {
    const source = scheme.indicators[row % scheme.indicators.length];
    return source ? [{ ...source, code: row < scheme.indicators.length ? source.code : `${source.code}-${row}` }] : [];
  }).flat();
  const filled = new Map(submission.entries.map((entry) => [entry.indicator, entry]));
  const entries = indicators.flatMap(({ code }) => {
    const entry = filled.get(code.replace(/-\d+$/, "")) ?? filled.get(code);
    return entry ? [{ ...entry, indicator: code }] : [];
  });
  return { scheme: { ...scheme, indicators }, submission: { ...submission, scheme, entries } };
}
