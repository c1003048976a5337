import { evaluate, type Evaluation } from "../../src/evaluation";
import { say } from "../../src/locales";
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
const textsOf = ({ problems }: Evaluation, check: string) =>
  problems.filter((problem) => problem.check === check).map(({ message }) => say(message));
const checksOf = ({ problems }: Evaluation) => problems.map(({ check }) => check);

describe("金水区杜岭街道 2021", () => {
  it("scored by first-level groups has the claimed total and grade, and cannot be traced", async () => {
    const evaluation = await evaluationOf(jinshuiGroups);
    expect(evaluation).toMatchObject({ total: 96, calculated: 0, claimed: 96, openRows: 0, grade: "优" });
    expect(checksOf(evaluation).filter((check) => check === "A7")).toHaveLength(1);
    expect(textsOf(evaluation, "D5")).toEqual([
      "预算调整率 95.23%，超过目标 <=5%，所属“投入管理”却得满分 20 分，请按标准减分；属除外情形的请说明",
    ]);
    expect(textsOf(evaluation, "A4")).toEqual(["与“预算执行”重复计分，同一内容只应计一次分，请核对"]);
    expect(textsOf(evaluation, "B9")).toEqual(["“产出指标”得 36 分，未得满分 40 分，请填写未得满分的原因"]);
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
    expect(checksOf(evaluation)).toEqual(expect.arrayContaining(["D3", "D9", "B2", "B9", "B17", "C5", "F7"]));
  });

  it("has first-level scores that are not the sums below them", async () => {
    const found = (await evaluationOf(qiaokou)).problems.filter(({ check }) => check === "B3");
    expect(found.map(({ place, seen, expected }) => [place.code, seen, expected])).toEqual([
      ["预算执行情况", "19", "20"],
      ["产出指标", "38", "36"],
      ["效果指标", "40", "38"],
    ]);
  });

  it("adds up to 97, 95, 94 or 93", async () => {
    expect(textsOf(await evaluationOf(qiaokou), "B4")).toEqual([
      "填报总分 97 分；按一级指标得分 19+38+40=97、“产出指标”改按下级得分 19+36+40=95、“效果指标”改按下级得分 19+38+38=95、" +
        "“产出指标”、“效果指标”改按下级得分 19+36+38=93、全部按下级得分 20+36+38=94，请核对",
    ]);
  });

  it("writes several scores for four groups, and takes off other points than it says", async () => {
    const evaluation = await evaluationOf(qiaokou);
    const seen = (check: string) => evaluation.problems.filter((problem) => problem.check === check).map((problem) => problem.seen);
    expect(seen("B6")).toEqual(["19、20", "38、40", "36、40", "6、8"]);
    expect(textsOf(evaluation, "B7")).toEqual([
      "“项目实际完成率”分值 40 分，所写扣分 2 分，40−2=38，填报得分 36 分，请核对",
      "“项目实际完成率”至少有 2 项未完成，每项扣 2 分，至少应扣 4 分，所写扣分 2 分；另有 9 项尚未核算，请核对",
    ]);
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
