import type { RawCell, ScoringRule, Status } from "../../src/evaluation";
import { say, sayTogether } from "../../src/locales";
import { evaluateRow, rowOf } from "./filledForm";

interface Typed {
  name?: string;
  rule?: ScoringRule;
  target: RawCell;
  actual: RawCell;
  year?: number;
  tier?: string;
  selfScore?: number;
}
type Answer = [score: number | null, status: Status, problems: string];

/** A row of 10 points, scored by its target's form; the checks that speak, but for the reason that every lost point asks for. */
function answerTo({ name = "完成情况", rule = { kind: "auto" }, target, actual, year = 2022, ...rest }: Typed): Answer {
  const evaluation = evaluateRow({ path: ["组", "类", name], rule }, { target, actual, ...rest }, { submission: { year } });
  const { score, status } = rowOf(evaluation);
  const told = evaluation.problems.filter(({ check }) => check !== "B9").map(({ check, severity }) => `${check} ${severity}`);
  return [score, status, told.join(", ")];
}
const workingOf = (target: string, actual: RawCell, rule: ScoringRule = { kind: "auto" }): string =>
  sayTogether(rowOf(evaluateRow({ rule }, { target, actual })).working.steps);

const monthAndDay = (value: number): RawCell => ({ value, numberFormat: 'm"月"d"日"' });
const bandsFromZero: ScoringRule = {
  kind: "bands",
  on: "rate",
  bands: [{ min: 0, minInclusive: true, max: null, maxInclusive: false, points: 10 }],
};

describe.each<[string, [Typed, Answer][]]>([
  [
    "a span as the actual value",
    [
      [{ target: "≥90%", actual: "90%-95%" }, [10, "met", ""]],
      [{ target: "≤5%", actual: "2%～4%" }, [10, "met", ""]],
      [{ target: "≥90%", actual: "85%-95%" }, [null, "open", "E10 warning"]],
      [{ target: "≥90%", actual: "80%-85%" }, [null, "open", "E10 warning"]],
      [{ target: "≥90%", actual: "3-5个" }, [null, "unreadable", "E3 error"]],
    ],
  ],
  [
    "a change against the one that is wanted counts below zero",
    [
      [{ target: "增长8%", actual: "同比下降2%" }, [0, "missed", ""]],
      [{ target: "下降5%", actual: "增长6%" }, [0, "missed", ""]],
      [{ name: "地区生产总值增长率", target: "≥8%", actual: "负增长2%" }, [0, "missed", ""]],
      [{ name: "经费增长率", target: "≤5%", actual: "下降8%" }, [10, "met", ""]],
      [{ name: "新增床位", target: "增加5张", actual: "减少2张" }, [0, "missed", ""]],
    ],
  ],
  [
    "a change the same way does not",
    [
      [{ target: "下降5%", actual: "下降5.5%" }, [10, "met", ""]],
      [{ name: "能耗下降率", target: "≥5%", actual: "下降5.5%" }, [10, "met", ""]],
      // 5 ÷ 8 × 10
      [{ name: "投诉下降情况", target: "≤5起", actual: "增加8起" }, [6.25, "missed", ""]],
    ],
  ],
  [
    "nothing of what is allowed at most so many times is none",
    [
      [{ target: "≤2起", actual: "无" }, [10, "met", ""]],
      [{ target: "≤2起", actual: "未发生" }, [10, "met", ""]],
      [{ target: "≥12次", actual: "无" }, [null, "unreadable", "E2 error"]],
      [{ target: "≤5%", actual: "无" }, [null, "unreadable", "E2 error"]],
    ],
  ],
  [
    "a bare figure beside a target of 1% or less may be a percent or a fraction",
    [
      [{ target: "≥0.5%", actual: 0.6 }, [null, "unreadable", "E3 error"]],
      [{ target: "≥90%", actual: 0.95 }, [10, "met", "E3 info"]],
    ],
  ],
  [
    "among the first so many is no place",
    [
      [{ target: "前10名", actual: "前20名" }, [null, "open", "E10 warning"]],
      [{ target: "前10名", actual: "前十名" }, [10, "met", ""]],
      // (1 − 2 ÷ 10) × 10
      [{ target: "前10名", actual: "目前第12名" }, [8, "missed", ""]],
    ],
  ],
  [
    "days",
    [
      // 12月31日 typed in the spring of 2023 is stored as 2023-12-31 (45291) and shown without a year.
      [{ target: "12月31日", actual: monthAndDay(45291) }, [10, "met", ""]],
      [{ target: monthAndDay(45291), actual: "2023-01-05" }, [null, "open", ""]],
      [{ target: "12月31日", actual: { value: 45291, numberFormat: "yyyy/m/d" } }, [null, "open", ""]],
      [{ target: "2月底", actual: "2024年2月29日", year: 2024 }, [10, "met", "K6 warning"]],
      [{ target: "2月底", actual: "2022年3月1日" }, [null, "open", ""]],
      [{ target: "12月底前", actual: "预计12月完成" }, [null, "unreadable", "E2 error"]],
      [{ target: "12月底前", actual: "计划11月30日完成" }, [null, "unreadable", "E2 error"]],
      [{ target: "12月底前", actual: "12月20日已完成" }, [10, "met", ""]],
    ],
  ],
  [
    "one fault is told once",
    [
      [{ name: "覆盖率", target: "≥90%", actual: "200%" }, [10, "met", "E13 error"]],
      [{ name: "覆盖率", rule: bandsFromZero, target: "100%", actual: "-1%" }, [null, "unreadable", "E2 error"]],
      [{ target: "100万元/200万元", actual: "150万元左右" }, [null, "open", "E10 warning"]],
    ],
  ],
  [
    "what is right is not told as wrong",
    [
      [{ name: "覆盖率", target: "100%", actual: "100.004%" }, [10, "met", ""]],
      [{ name: "覆盖率", target: "增长1%", actual: "-2%" }, [0, "missed", ""]],
    ],
  ],
  [
    "a target that was read with a doubt",
    [
      // 95 ÷ 290 × 10
      [{ target: "290%", actual: "95%" }, [3.28, "missed", "E1 warning"]],
      [{ target: "W5%", actual: "5%" }, [10, "met", "E1 warning"]],
      [{ target: "每年不少3次", actual: "3次" }, [10, "met", "E1 info"]],
      [{ target: "90%290%", actual: "95%" }, [null, "unreadable", "E1 error"]],
    ],
  ],
  [
    "a stretch target far above its base may have a digit too many",
    [
      // 1 ÷ 1.3 × 10
      [{ target: "13000万元/150000万元", actual: "10000万元" }, [7.69, "missed", "E16 info"]],
      [{ target: "13000万元/150000万元", actual: "150000万元" }, [10, "met", "E16 info"]],
    ],
  ],
  [
    "figures that no cell keeps",
    [
      [{ target: `${"9".repeat(400)}-1个`, actual: "1个" }, [null, "unreadable", "E1 error"]],
      [{ target: `${"9".repeat(400)}万人`, actual: "1人" }, [null, "unreadable", "E1 error"]],
    ],
  ],
])("%s", (_, rows) => {
  test.each(rows)("%j", (typed, expected) => {
    expect(answerTo(typed)).toEqual(expected);
  });
});

test("a score that the rule itself does not allow is told without quoting an actual value that is not there", () => {
  const evaluation = evaluateRow({ rule: { kind: "manual", atMost: 8 } }, { selfScore: 9 });
  expect(evaluation.problems.filter(({ check }) => check === "B11").map(({ message }) => say(message))).toEqual([
    "按评分标准得分应在 0 至 8 分之间，自评 9 分，请更正",
  ]);
});

describe("a working fits its cell", () => {
  test.each([
    [
      "领导班子成员每年到基层讲党课 1 次以上",
      "领导班子成员每年到基层讲党课 2 次",
      "按完成比例计分，实际 2次，达到指标值 1次以上，得满分 10 分",
    ],
    [
      "新增“小进限”3户",
      "武汉某某商贸有限公司、武汉某某食品有限公司、武汉某某贸易有限公司",
      "按完成比例计分，实际 3户，达到指标值 3户，得满分 10 分",
    ],
    [
      "崇仁片开工建设",
      "崇仁片已累计完成过审1234户，已下达征收补偿决定14户，灭籍工作已完成。",
      "定性分档计分，“崇仁片已累计完成过审1234户，已下达征收补偿…”对不上任何完成档次，由评价人在 0–10 分之间酌情计分，待填自评得分",
    ],
    ["≥90%", 0.95, "按完成比例计分，实际 95%，达到指标值 ≥90%，得满分 10 分"],
    ["总排名前75名", "全市排名第67名", "名次计分，实际 第67名，达到指标值 前75名，得满分 10 分"],
    ["≥80%且<100%", "100%", "区间计分，实际 100%，不在 80%–100%（不含 100%） 以内，100% ÷ 100% × 10 = 10，得 10 分"],
  ])("%s, %s", (target, actual, expected) => {
    expect(workingOf(target, actual)).toBe(expected);
  });

  test("and says which band holds a value beyond a bound that does not belong to it", () => {
    const open: ScoringRule = {
      kind: "bands",
      on: "rate",
      bands: [
        { min: 30, minInclusive: false, max: null, maxInclusive: false, points: 0 },
        { min: null, minInclusive: false, max: 30, maxInclusive: false, points: 10 },
      ],
    };
    expect(workingOf("", "39%", open)).toBe("落在 大于 30% 档，得 0 分");
    expect(workingOf("", "29%", open)).toBe("落在 小于 30% 档，得 10 分");
  });

  test("and that a formula that gives more than the weight earns the full score", () => {
    expect(workingOf("", "-5%", { kind: "coefficient", intercept: 1, slope: -10 })).toBe("(1 − 10 × -0.05) × 10 = 15，得满分 10 分");
  });
});
