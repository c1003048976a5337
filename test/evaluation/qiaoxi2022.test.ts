import { evaluate, type Evaluation } from "../../src/evaluation";
import { say, sayTogether } from "../../src/locales";
import { loadScheme, parseSubmission } from "../../src/schemes";
import submission from "../cases/qiaoxi-2022.json";

describe("the published form of 东里街道 for 2022", () => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    const parsed = parseSubmission(submission);
    if ("faults" in parsed) {
      throw new Error(JSON.stringify(parsed.faults));
    }
    evaluation = evaluate(await loadScheme("qiaoxi-2022"), parsed.submission);
  });

  /** Problems of points at a place; the others are told with the findings of all reports. */
  const checksAt = (code: string) =>
    evaluation.problems.filter(({ place, check }) => place.code === code && check.startsWith("B")).map(({ check }) => check);

  it("earns 97 points, 9 computed and 88 claimed, and the grade 优秀", () => {
    expect(evaluation).toMatchObject({ total: 97, calculated: 9, claimed: 88, openRows: 0, grade: "优秀" });
  });

  it("has 9 of 10 points for 预算执行率, with the working", () => {
    const row = evaluation.indicators.find(({ code }) => code === "execution-1");
    expect(row).toMatchObject({ score: 9, weight: 10 });
    expect(row && sayTogether(row.working.steps)).toBe("107.43 ÷ 117.5 = 91.43%，落在 90%–100% 档，得 9 分");
  });

  it("has 40, 9, 40 and 8 points in its groups", () => {
    expect(evaluation.groups.map(({ score, rate }) => [score, rate])).toEqual([
      [40, 100],
      [9, 90],
      [40, 100],
      [8, 80],
    ]);
  });

  it("states an execution rate of 100% where it is 91.43% (D2)", () => {
    expect(evaluation.problems.find(({ check }) => check === "D2")).toMatchObject({ seen: "100%", expected: "91.43%" });
  });

  it("claims 10 points for the rate where the rule gives 9 (B2), and gives no reason (B9)", () => {
    expect(checksAt("execution-1")).toEqual(["B2", "B9"]);
    expect(evaluation.problems.find(({ check }) => check === "B2")).toMatchObject({ seen: "10", expected: "9" });
  });

  it("deducts 2 points of 群众满意度 without a reason (B9), and has no actual value there (B12)", () => {
    expect(checksAt("satisfaction-1")).toEqual(["B9", "B12"]);
  });

  it("has no actual value in the other rows (B12)", () => {
    for (const code of ["quantity-1", "quality-1", "timeliness-1", "cost-1", "social-1", "sustainability-1"]) {
      expect(checksAt(code)).toEqual(["B12"]);
    }
  });

  it("states a total of 98 where 97 is right (B17), because of one group", () => {
    const found = evaluation.problems.filter(({ check }) => check === "B17");
    expect(found).toMatchObject([{ place: { part: "stated", code: "total" }, seen: "98", expected: "97" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "填报总分 98 分，核算为 97 分；不一致的有：“预算执行效率指标”填报 10 分，核算 9 分，请更正",
    ]);
  });

  it("collected its material before the year had ended (G2)", () => {
    expect(evaluation.problems.filter(({ place }) => place.code === "collectionEnd").map(({ check }) => check)).toEqual(["G2"]);
  });

  it("adds its own points up to 98 (B4), has a grade that fits (C1) and a rate within 100% (D3)", () => {
    expect(evaluation.problems.filter(({ check }) => ["B4", "C1", "D3"].includes(check))).toEqual([]);
  });
});

describe("the same form with every actual value typed", () => {
  const { scheme, unit, year } = submission;
  const unclaimed = { scheme, unit, year, basics: { budgetAdjusted: 117.5, executed: 107.43 }, stated: {} };
  /** What the scheme itself leaves in doubt, whatever is typed; that no report is pasted; that the execution rate stays behind the score. */
  const besides = ["E14", "A6", "C1b", "C4", "H7", "B15"];
  const actuals: Record<string, string> = {
    "quantity-1": "100%",
    "quality-1": "100%",
    "timeliness-1": "98%",
    "cost-1": "91.43%",
    "social-1": "符合",
    "sustainability-1": "符合",
    "satisfaction-1": "3.2%（调查500人）",
  };
  const entries = Object.entries(actuals).map(([indicator, actual]) => ({ indicator, actual }));
  const evaluateEntries = async (filled: object[]) => {
    const parsed = parseSubmission({ ...unclaimed, dates: {}, entries: filled });
    if ("faults" in parsed) {
      throw new Error(JSON.stringify(parsed.faults));
    }
    return evaluate(await loadScheme("qiaoxi-2022"), parsed.submission);
  };

  it("earns 99 from the rules alone; only the reason for the lost point is missing", async () => {
    const evaluation = await evaluateEntries(entries);
    expect(evaluation).toMatchObject({ total: 99, calculated: 99, claimed: 0, grade: "优秀" });
    expect(evaluation.problems.filter(({ check }) => !besides.includes(check)).map(({ check, place }) => [check, place.code])).toEqual([
      ["B9", "execution-1"],
    ]);
  });

  it("is open again when one value is taken out", async () => {
    const evaluation = await evaluateEntries(entries.filter(({ indicator }) => indicator !== "social-1"));
    expect(evaluation).toMatchObject({ total: 79, openRows: 1, grade: null });
    expect(evaluation.problems.filter(({ check }) => !besides.includes(check)).map(({ check, place }) => [check, place.code])).toEqual([
      ["E2", "social-1"],
      ["B9", "execution-1"],
    ]);
  });
});
