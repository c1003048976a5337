import { evaluate, type Evaluation } from "../../src/evaluation";
import { loadScheme, parseSubmission } from "../../src/schemes";
import jinshui from "../cases/jinshui-2021.json";
import jinshuiGroups from "../cases/jinshui-2021-groups.json";
import qiaokou from "../cases/qiaokou-2020.json";

/** Published reports, filled in as they stand; what is expected is worked out from the reports by hand. */
async function evaluationOf(data: unknown): Promise<Evaluation> {
  const parsed = parseSubmission(data);
  if (!("submission" in parsed) || typeof parsed.submission.scheme !== "string") {
    throw new Error(JSON.stringify(parsed));
  }
  return evaluate(await loadScheme(parsed.submission.scheme), parsed.submission);
}

const scoreOf = ({ indicators }: Evaluation, name: string) => indicators.find(({ path }) => path.at(-1) === name)?.score;
const checksOf = ({ problems }: Evaluation) => problems.map(({ check }) => check);

describe("金水区杜岭街道 2021", () => {
  it("scored by first-level groups has the claimed total and grade, and cannot be traced", async () => {
    const evaluation = await evaluationOf(jinshuiGroups);
    expect(evaluation).toMatchObject({ total: 96, calculated: 0, claimed: 96, openRows: 0, grade: "优" });
    expect(checksOf(evaluation).filter((check) => check === "A7")).toHaveLength(4);
    expect(checksOf(evaluation)).toEqual(expect.arrayContaining(["D5b", "D8", "D9", "E10"]));
  });

  it("scored by row, computes what the basic data give", async () => {
    const evaluation = await evaluationOf(jinshui);
    expect(scoreOf(evaluation, "预算执行率")).toBe(10); // 4259.4 ÷ 4259.4
    expect(scoreOf(evaluation, "预算调整率")).toBe(0.11); // 2077.68 ÷ 2181.72 = 95.23 %; 5 ÷ 95.23 × 2 = 0.105
    expect(scoreOf(evaluation, "“三公经费”控制率")).toBe(1); // 0 ÷ 0 does not apply
    expect(scoreOf(evaluation, "资金使用合规性")).toBe(0.88); // 7 ÷ 8
    expect(evaluation.grade).toBeNull();
  });
});

describe("硚口区汉中街道 2020", () => {
  it("has 93 of 97 points left, no grade without bands, and its sums contradict each other", async () => {
    const evaluation = await evaluationOf(qiaokou);
    // 7 + 8 + 2 + 2, 36 as claimed, 4 × 8 + 6 as claimed
    expect(evaluation).toMatchObject({ total: 93, calculated: 19, claimed: 74, grade: null });
    expect(scoreOf(evaluation, "预算管理")).toBe(2); // 3 − 1 for one finding
    expect(evaluation.problems.filter(({ check }) => check === "B4")).toMatchObject([{ seen: "97", expected: "94" }]); // 20 + 36 + 38
    expect(checksOf(evaluation)).toEqual(expect.arrayContaining(["D3", "D9", "B2", "B3", "B17"]));
  });

  it("decides its yearly targets where figures allow: 18.75 of 30 亿元 is missed, four firms are more than 3 户", async () => {
    const { indicators } = await evaluationOf(qiaokou);
    const statusOf = (code: string) => indicators.find((indicator) => indicator.code === code)?.status;
    expect(statusOf("goal-2")).toBe("missed");
    expect(statusOf("goal-4")).toBe("met");
    expect(statusOf("goal-5")).toBe("unreadable");
    expect(statusOf("goal-17")).toBe("met");
  });
});
