import { evaluate, type Evaluation } from "../../src/evaluation";
import { loadScheme, parseSubmission } from "../../src/schemes";
import daxiang from "../cases/daxiang-2021.json";
import zhongyuan from "../cases/zhongyuan-2021.json";

/** Published reports that give no points. All of their figures that belong together are in the cases: what is not told here holds. */
async function evaluationOf(data: unknown): Promise<Evaluation> {
  const parsed = parseSubmission(data);
  if (!("submission" in parsed) || typeof parsed.submission.scheme !== "string") {
    throw new Error(JSON.stringify(parsed));
  }
  return evaluate(await loadScheme(parsed.submission.scheme), parsed.submission);
}

const severities = { error: "E", warning: "W", info: "I" } as const;

/** Check, severity and place of each problem: F1 E figures 16 share. */
function told({ problems }: Evaluation): string[] {
  return problems.map(({ check, severity, place: { part, code, row, field } }) =>
    [check, severities[severity], part, code, row, field].filter((word) => word !== undefined).join(" "),
  );
}

const labelOf = (data: typeof daxiang, row: number) => data.figures[row - 1]?.label;

describe("中原区棉纺路街道 2021", () => {
  it("gives no points and no grade", async () => {
    expect(await evaluationOf(zhongyuan)).toMatchObject({ indicators: [], groups: [], total: 0, openRows: 0, grade: null });
  });

  it("has exactly these problems; its sums and shares hold", async () => {
    expect(told(await evaluationOf(zhongyuan))).toEqual([
      "G1 E basics report",
      "D9 E basics budgetAdjusted",
      "C3 E stated total",
      "F5 E basics quota",
      "F9 I figures 27 value", // 109 of 143
      "H7 E report",
    ]);
  });
});

describe("大祥区城西街道 2021", () => {
  it("has exactly these problems; its other sums and shares hold", async () => {
    expect(told(await evaluationOf(daxiang))).toEqual([
      "F1 E figures 16 share", // 508 of 512 is 99.22%, not 97%
      "F2 E figures 11 share", // 3 of 6 is 50%; 6.81% is 3 of 44
      "F11 I figures 13 share", // 25 of 44 is 56.818%
      "F11 I figures 14 share",
      "F4 I figures 21 parts", // 13 + 18 of 35
      "F14 I figures 31 value", // 119 + 57 of 170
      "F9 I figures 16 value",
      "F9 I figures 18 value", // 448 of 452
      "F9 I figures 20 share", // 95%
      "F9 I figures 28 value", // 29 of 30
      "F10 W figures 3 value", // 2056 of 4129 is 49.79%
      "F13 I figures 5 of",
      "F12 W report 2",
      "H7 E report",
    ]);
  });

  it("has them where they stand", () => {
    const rows = [3, 5, 11, 13, 14, 16, 18, 20, 21, 28, 31];
    expect(rows.map((row) => labelOf(daxiang, row))).toEqual(
      "上交税金 指挥中心预算 女书记 大专以上成员 女性成员 累计办结 整改反馈 五到位 抓获吸毒人员 整改隐患 新增就业".split(" "),
    );
  });
});
