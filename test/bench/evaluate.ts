import { evaluate, type Indicator, type Scheme, type Submission } from "../../src/evaluation";
import { loadScheme, parseSubmission } from "../../src/schemes";
import everyKind from "../cases/everyKind.json";

/** Design budget: evaluating 1,000 indicators with all checks. */
const budgetInMilliseconds = 20;
const rows = 1000;
const runs = 60;
const warmUps = 40;

/** Measures the evaluation of 1,000 filled-in indicators of one district's form, and of every kind of rule. */
export async function benchEvaluate(): Promise<boolean> {
  const district = measure("of a district's form", await largeForm());
  return measure("of every kind of rule", mixedKinds()) && district;
}

/** Prints the median, and tells whether it is within the budget. */
function measure(what: string, { scheme, submission }: { scheme: Scheme; submission: Submission }): boolean {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const start = performance.now();
    evaluate(scheme, submission);
    if (run >= 0) {
      times.push(performance.now() - start);
    }
  }
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
  console.log(
    `evaluate ${rows} indicators ${what} with all checks: median ${median.toFixed(1)} ms of ${runs} warm runs (budget ${budgetInMilliseconds} ms)`,
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

/** The rows of the built-in scheme over and over, every cell filled in: met, missed, judged and wrong ones. */
async function largeForm(): Promise<{ scheme: Scheme; submission: Submission }> {
  const scheme = await loadScheme("qiaoxi-2022");
  const actuals = ["100%", "83.5%", "不超过98%", "符合", "基本符合", "约90%", 0.95, "每年不少于12次"];
  const indicators = Array.from({ length: rows }, (_, row): Indicator[] => {
    const source = scheme.indicators[row % scheme.indicators.length];
    return source ? [{ ...source, code: `row-${row}` }] : [];
  }).flat();
  const entries = indicators.map(({ code }, row) => ({
    indicator: code,
    actual: actuals[row % actuals.length] ?? "",
    selfScore: row % 11,
    reason: row % 3 === 0 ? "受疫情影响" : "",
  }));
  return {
    scheme: { ...scheme, indicators },
    submission: {
      scheme: scheme.id,
      unit: "测试街道",
      year: 2022,
      dates: { report: "2023-01-31" },
      basics: { budgetInitial: 100, budgetAdjusted: "117.5万元", executed: 107.43 },
      entries,
      stated: { total: 98, grade: "优秀", groups: scheme.groups.map(({ path }) => ({ name: path.join("/"), score: 10 })), rates: {} },
    },
  };
}
