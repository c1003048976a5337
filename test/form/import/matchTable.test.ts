import fc from "fast-check";
import type { Scheme } from "../../../src/evaluation";
import { matchTable, readTable, type RawTable, type TableColumn } from "../../../src/form/import";
import { qiaoxi } from "../sheets";
import { builtIn, imported, matched, schemeOf, tableOf } from "./tables";

const scheme = schemeOf("产出指标/数量指标/走访户数", "产出指标/质量指标/验收合格率", "效益指标/社会效益指标/活动项目实际完成率");

describe("which row is which indicator", () => {
  it("goes by the path, whatever the signs, width, numbering and points in it", () => {
    const text = `
      一级指标 | 二级指标 | 三级指标 | 指标值
      一、产出指标（40分） | 数量 | “走访户数” | ≥1户
       | 质量指标 | 验收 合格率（％） | 100%`;
    expect(matched(imported(text, scheme))).toEqual(["2 row-1 path", "3 row-2 path"]);
  });

  it("goes by a name that both have once where the levels differ", () => {
    expect(matched(imported("一级指标|三级指标|指标值\n其他|走访户数|5", scheme))).toEqual(["2 row-1 name"]);
  });

  it("does not choose between two indicators of one name, nor between two rows for one", () => {
    const twice = schemeOf("产出指标/数量指标/走访户数", "效益指标/社会效益指标/走访户数");
    expect(matched(imported("三级指标|指标值\n走访户数|5", twice)).filter((row) => !row.endsWith("similar"))).toEqual([]);
    const two = imported("三级指标|指标值\n走访户数|5\n走访户数|6", scheme);
    expect(two.submission.entries).toEqual([]);
    expect(two.unplaced).toHaveLength(2);
  });

  it("guesses by likeness, fills in only what a person confirmed, and lists the rest", () => {
    const text = "三级指标|指标值|完成值\n活动项目完成率|100%|98%";
    const guess = imported(text, scheme);
    expect(guess.rows).toMatchObject([{ kind: "indicator", indicator: { code: "row-3" }, by: "similar", isFilled: false }]);
    expect(guess.submission.entries).toEqual([]);
    expect(guess.unplaced).toEqual([{ number: 2, why: "unconfirmed", text: "活动项目完成率 | 100% | 98%" }]);
    const confirmed = imported(text, scheme, [2]);
    expect(confirmed.submission.entries).toEqual([{ indicator: "row-3", target: "100%", actual: "98%" }]);
    expect(confirmed.unplaced).toEqual([]);
  });

  it("does not take a second level over from another first level", () => {
    const text = `
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 走访户数 | 5
      效益指标 | | 走访户数 | 6`;
    const twins = schemeOf("产出指标/数量指标/走访户数", "效益指标/数量指标/走访户数");
    expect(matched(imported(text, twins)).filter((row) => !row.endsWith("similar"))).toEqual(["2 row-1 path"]);
  });

  it("does not take rows for each other because both have one level", () => {
    expect(matched(imported("三级指标|指标值\n走访户数|5", schemeOf("绿化面积")))).toEqual([]);
  });

  it("does not guess below the stated likeness", () => {
    const match = imported("三级指标|指标值\n群众满意度|90%", schemeOf("满意度指标/满意度指标/服务对象满意度"));
    expect(match.rows).toMatchObject([{ kind: "unplaced" }]);
    expect(match.unplaced).toMatchObject([{ why: "noIndicator" }]);
  });
});

describe("what has no place", () => {
  it("an actual value that the scheme computes is told, the rest of its row is filled in", () => {
    const text = "三级指标|完成值|自评得分\n实际执行资金占预算资金的比率|91%|9";
    const { submission, unplaced } = imported(text, qiaoxi());
    expect(submission.entries).toEqual([{ indicator: "execution-1", selfScore: 9 }]);
    expect(unplaced).toEqual([{ number: 2, why: "computed", text: "91%" }]);
  });

  it("cells without a name are told, blank numbered lines are not", () => {
    const { unplaced } = imported("序号|三级指标|指标值|得分\n1|走访户数|5|9\n2||7|8\n3|||", scheme);
    expect(unplaced).toEqual([{ number: 3, why: "unnamed", text: "2 | 7 | 8" }]);
  });

  it("every row that holds something is told of once", () => {
    const text = "说明文字\n三级指标|指标值\n走访户数|5\n合计|\n没有的指标|1\n填报人：\n";
    const { rows } = imported(text, scheme);
    expect(rows.map(({ number, kind }) => `${String(number)} ${kind}`)).toEqual([
      "1 unplaced",
      "3 indicator",
      "4 total",
      "5 unplaced",
      "6 unplaced",
    ]);
  });
});

describe("a scheme with an open group", () => {
  const open: Scheme = {
    ...scheme,
    groups: scheme.groups.map((group) => (group.path[0] === "产出指标" ? { ...group, open: true } : group)),
  };

  it("takes rows of its own there, with points and target", () => {
    const text = `
      一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值
      产出 | 时效指标 | 按期办结 | 5 | ≥95% | 96%
      效益指标 | 生态效益指标 | 绿化面积 | 5 | 3亩 | 3亩`;
    const { submission, unplaced } = imported(text, open);
    expect(submission.added).toEqual([{ code: "added-1", path: ["产出指标", "时效指标", "按期办结"], weight: 5, target: "≥95%" }]);
    expect(submission.entries).toEqual([{ indicator: "added-1", actual: "96%" }]);
    expect(unplaced).toMatchObject([{ number: 3, why: "noIndicator" }]);
  });
});

describe("columns", () => {
  it("are as a person chose them where they were misunderstood", () => {
    const reading = readTable(
      tableOf("三级指标|今年计划|完成值|复核\n走访户数|300户|310户|对"),
      new Map<number, TableColumn | null>([
        [1, "target"],
        [3, "reason"],
        [2, null],
      ]),
    );
    expect(matchTable(reading, scheme).submission.entries).toEqual([{ indicator: "row-1", target: "300户", reason: "对" }]);
  });

  it("without any heading wait for a person's choice", () => {
    const table = tableOf("走访户数|310户");
    expect(readTable(table).columns.map(({ heading, holds }) => [heading, holds])).toEqual([
      ["", null],
      ["", null],
    ]);
    const reading = readTable(
      table,
      new Map<number, TableColumn | null>([
        [0, "level3"],
        [1, "actual"],
      ]),
    );
    expect(matchTable(reading, scheme).submission.entries).toEqual([{ indicator: "row-1", actual: "310户" }]);
  });

  it("keep numbers with their formats: a percent cell stays one", () => {
    const table: RawTable = {
      firstRow: 9,
      values: [
        ["三级指标", "完成值"],
        ["验收合格率", 0.98],
      ],
      numberFormats: [
        ["General", "General"],
        ["General", "0%"],
      ],
    };
    const { rows, submission } = matchTable(readTable(table), scheme);
    expect(submission.entries).toEqual([{ indicator: "row-2", actual: { value: 0.98, numberFormat: "0%" } }]);
    expect(rows[0]?.number).toBe(11);
  });
});

describe("another table below", () => {
  it("with its own order of columns is left out whole: nothing of it lands in the columns of the first", () => {
    const { submission, unplaced } = imported(
      `三级指标 | 分值 | 年度指标值 | 实际完成值 | 自评得分
      活动项目实际完成率 | 10 | ≥90% | 95% | 10
      三级指标 | 年度指标值 | 分值 | 自评得分 | 实际完成值
      工作资金到位率 | ≥100% | 10 | 8 | 80%`,
      qiaoxi(),
    );
    expect(submission.entries.map(({ indicator }) => indicator)).toEqual(["quantity-1"]);
    expect(unplaced.map(({ number, why }) => `${number} ${why}`)).toEqual(["3 other", "4 other"]);
  });

  it("is the same one where its headings say the same, in other words", () => {
    const { submission } = imported(
      `三级指标 | 分值 | 年度指标值 | 实际完成值 | 自评得分
      活动项目实际完成率 | 10 | ≥90% | 95% | 10
      三级指标 | 分值 | 指标值 | 全年完成值 | 自评得分
      工作资金到位率 | 10 | ≥100% | 80% | 8`,
      qiaoxi(),
    );
    expect(submission.entries.map(({ indicator, actual }) => [indicator, actual])).toEqual([
      ["quantity-1", "95%"],
      ["quality-1", "80%"],
    ]);
  });
});

it("a scheme written as a table, in any order of columns and with its first columns merged, is matched completely", () => {
  const headings = ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "偏差原因", "备注"] as const;
  const schemes = ["jinshui-2021", "mof-department-2013", "mof-project-2020"].map(builtIn).concat(qiaoxi());
  fc.assert(
    fc.property(
      fc.constantFrom(...schemes),
      fc.shuffledSubarray([...headings], { minLength: headings.length }),
      fc.boolean(),
      (known, order, merged) => {
        const rows = known.indicators.map(({ code, path, weight }, index) => {
          const above = known.indicators[index - 1]?.path ?? [];
          const level = (number: number): string =>
            merged && path.slice(0, number + 1).join("/") === above.slice(0, number + 1).join("/") ? "" : (path[number] ?? "");
          const cells = {
            一级指标: level(0),
            二级指标: level(1),
            三级指标: path[2] ?? "",
            分值: weight ?? "",
            年度指标值: `≥${String(index)}`,
            实际完成值: code,
            偏差原因: "无",
            备注: "",
          };
          return order.map((heading) => cells[heading]);
        });
        const values = [[...order], ...rows];
        const table: RawTable = { firstRow: 0, values, numberFormats: values.map((row) => row.map(() => "General")) };
        const { rows: found, submission } = matchTable(readTable(table), known);
        expect(found.map((row) => (row.kind === "indicator" ? `${row.indicator.code} ${row.by}` : row.kind))).toEqual(
          known.indicators.map(({ code }) => `${code} path`),
        );
        expect(submission.entries.map(({ indicator }) => indicator)).toEqual(known.indicators.map(({ code }) => code));
      },
    ),
    { numRuns: 40 },
  );
});
