import fc from "fast-check";
import { say } from "../../../src/locales";
import { schemeFaults } from "../../../src/form/draft";
import { fromLeaves, toLeaves, type Leaf } from "../../../src/form/leaves";
import { parseScheme } from "../../../src/schemes";
import { arbitraryScheme } from "../../schemes/arbitraryScheme";
import { qiaoxi } from "../sheets";
import { laidDraft, read, typeAt } from "./draftTable";

/** What is said of the draft of the 2022 form with some cells changed. */
function told(...cells: [code: string, column: string, value: string | number, numberFormat?: string][]): string[] {
  const sheet = laidDraft(qiaoxi());
  for (const cell of cells) typeAt(sheet, ...cell);
  return read(sheet).problems.map(({ check, place, message }) => `${check ?? ""} ${place}：${say(message.key, message.values)}`.trim());
}

describe("what is wrong with a draft", () => {
  it.each<[string, Parameters<typeof told>, string[]]>([
    [
      "points that do not add up",
      [["indicators.0", "c5", 11]],
      [
        "A1 指标 · 分值：三级指标分值合计 101，应为 100，请调整分值",
        "A2 产出指标 · 分值：下级指标分值合计 41，与本组的 40 分不符，请调整分值",
      ],
    ],
    [
      "points of 0",
      [["indicators.0", "c5", 0]],
      [
        "A5 活动项目实际完成率 · 分值：分值须大于 0，现为“0”，请补填",
        "A2 产出指标 · 分值：下级指标分值合计 30，与本组的 40 分不符，请调整分值",
      ],
    ],
    [
      "no points",
      [["indicators.0", "c5", ""]],
      [
        "A5 活动项目实际完成率 · 分值：分值须大于 0，现为“空”，请补填",
        "A2 产出指标 · 分值：下级指标分值合计 30，与本组的 40 分不符，请调整分值",
      ],
    ],
    [
      "grade bands with a gap",
      [["gradeBands.0", "c1", "[86,100]"]],
      ["C4 等级区间 1：与下一档之间有空档或重叠：85 分应在而且只在一档里，现为 [86,100]"],
    ],
    [
      "grade bands that overlap",
      [["gradeBands.1", "c1", "[75,85]"]],
      ["C4 等级区间 1：与下一档之间有空档或重叠：85 分应在而且只在一档里，现为 [85,100]"],
    ],
    [
      "a band that is no interval",
      [["gradeBands.1", "c1", "75-85"]],
      ["等级区间 2：“75-85”不是区间，请写成 [80,90) 的样子：[ 表示含，) 表示不含"],
    ],
    [
      "a kind that there is not",
      [["indicators.0", "c7", "随便"]],
      ["活动项目实际完成率 · 评分方式：没有“随便”这种评分方式，请从下拉列表中选"],
    ],
    ["words for a number", [["indicators.0", "c5", "十分"]], ["活动项目实际完成率 · 分值：应填数，现为“十分”"]],
    ["a percentage for a number", [["fullScore", "c1", 1, "0%"]], ["满分：这里只填数，不带百分号；百分之五填 5"]],
    ["a date for a word", [["version", "c1", 44927, "yyyy/m/d"]], ["版本：这里被 Excel 认成了日期，请先把单元格格式设为文本，再填一次"]],
    ["a code with a space", [["id", "c1", "我的 方案"]], ["方案编号：“我的 方案”不能作编号：只能用字母、数字、-、_，不能有空格"]],
    ["no title", [["title", "c1", ""]], ["名称：没有填写，请补填"]],
    [
      "a choice that there is not",
      [["claims", "c1", "看情况"]],
      ["自评得分的采用：“看情况”不在可选的说法里，请从下列中选：不采用、规则要求酌情时采用、酌情时、未填实际完成值时采用"],
    ],
    [
      "more points than the row has",
      [["indicators.4.rule.bands.0", "c2", 12]],
      ["实际执行资金占预算资金的比率 · 档次 1 · 得分：12 分超过了分值 10 分，请改小"],
    ],
    [
      "points and a share of them at once",
      [["indicators.4.rule.bands.0", "c3", 1]],
      ["实际执行资金占预算资金的比率 · 档次 1 · 得分比例：得分和得分比例只填一种，请清空一格（现为“1”）"],
    ],
    ["a parameter that is missing", [["indicators.4.rule.on", "c1", ""]], ["实际执行资金占预算资金的比率 · 判断对象：没有填写，请补填"]],
    ["an id of no check", [["#check:0", "c1", "什么"]], ["第 104 行：“什么”不是检查编号，请写成 B2、D5b 的样子；一类写 H，报告文本写 T"]],
    [
      "a row in no group",
      [["indicators.0", "c2", "其他指标"]],
      [
        "A2 产出指标 · 分值：下级指标分值合计 30，与本组的 40 分不符，请调整分值",
        "活动项目实际完成率：“其他指标/数量指标/活动项目实际完成率”不属于任何指标组，请改一级、二级指标的名称，或补上指标组",
      ],
    ],
    ["a note beside the cells", [["title", "c8", "待定"]], ["第 9 行：“待定”不在方案的格子里，整理时放不下，请移到备注或删去"]],
  ])("tells %s", (_, cells, expected) => {
    expect(told(...cells)).toEqual(expected);
  });

  it("has words for every fault that a leaf of a wrong sort can cause", () => {
    const wrong = fc.constantFrom<Leaf | undefined>("x y", "", -5, 0.5, 1e9, true, null, undefined);
    fc.assert(
      fc.property(arbitraryScheme, fc.nat(), wrong, (scheme, place, leaf) => {
        const leaves = new Map(toLeaves(scheme));
        const path = [...leaves.keys()][place % leaves.size] ?? "";
        if (leaf === undefined) leaves.delete(path);
        else leaves.set(path, leaf);
        const data = fromLeaves(leaves);
        const parsed = parseScheme(data);
        const problems = schemeFaults("faults" in parsed ? parsed.faults : [], data);
        expect(problems.filter(({ message }) => message.key === "draft.fault.other")).toEqual([]);
        expect(
          problems.filter(({ place: words, message }) =>
            /[a-z]{2,}|undefined/u.test(words + say(message.key, message.values).replace("x y", "")),
          ),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
