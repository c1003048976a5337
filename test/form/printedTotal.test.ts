import type { Scheme } from "../../src/evaluation";
import { layOutForm } from "../../src/form/layout";
import type { LayoutCell, SheetLayout, StyleName } from "../../src/form";
import { qiaoxi } from "./sheets";

function indicatorsOf(scheme: Scheme): SheetLayout {
  const sheet = layOutForm(scheme, "form-1", []).find(({ kind }) => kind === "indicators");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** The cells of a row by its code; undefined where the sheet has no such row. */
function rowOf({ cells }: SheetLayout, code: string): LayoutCell[] | undefined {
  return cells.find((row) => row.at(-1) === code);
}

const adjusted: Scheme = { ...qiaoxi(), adjustments: { overAchievement: { abovePercent: 30, action: "minus", points: 1 } } };
const asOne: Scheme = {
  ...qiaoxi(),
  groups: qiaoxi().groups.map((group) => (group.path[0] === "产出指标" ? { ...group, scoredAsOne: true } : group)),
  indicators: qiaoxi().indicators.map((indicator) => (indicator.path[0] === "产出指标" ? { ...indicator, weight: null } : indicator)),
};

describe("the printed total of 指标评分", () => {
  it("is 合计 where it is the total", () => {
    const sheet = indicatorsOf(qiaoxi());
    expect(rowOf(sheet, "#total")?.[0]).toBe("合计");
    expect(rowOf(sheet, "#adjusted")).toBeUndefined();
  });

  it("is 调整前合计 where the scheme adjusts, with the total of 评价结论 below it", () => {
    const sheet = indicatorsOf(adjusted);
    expect(rowOf(sheet, "#total")?.[0]).toBe("调整前合计");
    const row = rowOf(sheet, "#adjusted");
    expect(row?.[0]).toBe("调整后总分");
    expect(JSON.stringify(row)).toMatch(/'评价结论'!\$C\$\d+/u);
  });

  it("adds a row for a group that is scored as one, so that the points add up", () => {
    const sheet = indicatorsOf(asOne);
    expect(rowOf(sheet, "#group:产出指标")).toEqual(expect.arrayContaining(["产出指标", "按组计分", 40]));
    expect(JSON.stringify(rowOf(sheet, "#group:产出指标"))).toContain("'评价结论'!$C$6");
  });
});

describe("the looks of 实际完成值", () => {
  it("are those of an input only where it is typed", () => {
    const counted = qiaoxi().indicators.map((indicator, index): Scheme["indicators"][number] =>
      index === 1 ? { ...indicator, rule: { kind: "countShare", of: ["quantity-1"] } } : indicator,
    );
    const sheet = indicatorsOf({ ...qiaoxi(), indicators: counted });
    const column = sheet.cells[0]?.indexOf("actual") ?? -1;
    const styles = (code: string): StyleName[] => {
      const row = sheet.cells.findIndex((cells) => cells.at(-1) === code);
      return sheet.styles
        .filter(
          ({ area }) =>
            row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount,
        )
        .map(({ style }) => style);
    };
    expect(["quantity-1", counted[1]?.code ?? "", "execution-1"].map(styles)).toEqual([["input"], ["output"], ["output"]]);
  });
});
