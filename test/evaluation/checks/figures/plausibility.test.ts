import type { Figure, RawCell } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";
import { figureProblems, part, whole } from "../../figuresForm";

describe("F9 余项未说明", () => {
  it("asks about what was not done", () => {
    const [found] = figureProblems("F9", [whole({ label: "意见" }), part("整改反馈", 43, { of: "意见" })]);
    expect(found).toMatchObject({ severity: "info", place: { part: "figures", row: 2, field: "value" }, seen: "43人" });
    expect(found && say(found.message)).toBe("“意见”44人，“整改反馈”43人（97.73%），余 1 人未说明，请补充");
  });

  it("is silent where all was done, or other parts account for the rest", () => {
    expect(figureProblems("F9", [whole(), part("完成", 44)])).toEqual([]);
    expect(figureProblems("F9", [whole(), part("现场解决", 3), part("上报", 41)])).toEqual([]);
    expect(figureProblems("F9", [whole({ parts: "全部" }), part("现场解决", 3), part("上报", 40)])).toEqual([]);
  });

  it("leaves to F4 what 其中 leaves", () => {
    const figures = [whole({ parts: "其中" }), part("办结", 40), part("转办", 2)];
    expect(figureProblems("F4", figures)).toHaveLength(1);
    expect(figureProblems("F9", figures)).toEqual([]);
    expect(figureProblems("F9", figures.slice(0, 2))).toHaveLength(1);
  });

  it("is about what was done: no other part, nothing undone, no approximate figure", () => {
    for (const other of [part("女性", 25), part("未办结", 4), part("正在整改", 4), part("办结", "40余")]) {
      expect(figureProblems("F9", [whole(), other])).toEqual([]);
    }
  });

  it("asks about a share below 100% where there are no counts", () => {
    const share = (stated: RawCell) => figureProblems("F9", [{ label: "楼栋录入", share: stated }]);
    expect(share("98.27%")).toMatchObject([{ severity: "info", place: { part: "figures", row: 1, field: "share" }, seen: "98.27%" }]);
    expect(share("百分之九十五")).toHaveLength(1);
    expect(share("100%")).toEqual([]);
    expect(share("95%左右")).toEqual([]);
  });
});

describe("F10 合理性", () => {
  const taxes = (value: RawCell, change: Partial<Figure> = {}) =>
    figureProblems("F10", [
      { label: "规模工业总产值", value: 4129, unit: "万元", source: "经济" },
      { label: "上交税金", value, unit: "万元", source: "经济", ...change },
    ]);

  it("warns of taxes above 30% of the output", () => {
    const [found] = taxes(2056);
    expect(found).toMatchObject({ severity: "warning", place: { part: "figures", row: 2, field: "value" }, expected: "0–30%" });
    expect(found && say(found.message)).toBe(
      "“上交税金”2056万元 ÷ “规模工业总产值”4129万元 = 49.79%，超出通常范围 0–30%，请核对数字和单位",
    );
  });

  it("is silent up to 30%, of approximate figures and of another source", () => {
    expect(taxes(1238.7)).toEqual([]); // 30%
    expect(taxes(1239.2)).toHaveLength(1); // 30.01%
    expect(taxes("2000余")).toEqual([]);
    expect(taxes(2056, { source: "别处" })).toEqual([]);
    expect(taxes("49%", { label: "税收增速" })).toEqual([]);
    expect(taxes(0.2056, { unit: "亿元" })).toHaveLength(1);
  });

  it("looks at persons a household where one name is counted in both", () => {
    const persons = (value: number, label = "低保对象") =>
      figureProblems("F10", [
        { label: "低保对象", value: 787, unit: "户" },
        { label, value, unit: "人" },
      ]);
    expect(persons(1307)).toEqual([]);
    expect(persons(800)).toMatchObject([{ severity: "info", expected: "1.5–5人/户" }]);
    expect(persons(800, "就业人员")).toEqual([]);
  });

  it("looks at 资产负债率 in the basic data, up to 70%", () => {
    const problems = (liabilities: number) =>
      problemsOf(evaluateForm({ submission: { basics: { budgetAdjusted: 100, executed: 100, assetsTotal: 1000, liabilities } } }), "F10");
    expect(problems(700)).toEqual([]);
    expect(problems(832.5)).toMatchObject([{ severity: "info", place: { part: "basics", code: "liabilities" }, seen: "832.5" }]);
  });
});

describe("F13 预算当支出", () => {
  const problems = (label: string, total: string) =>
    figureProblems("F13", [
      { label: total, value: 140, unit: "万元" },
      { label, value: 72, unit: "万元", of: total },
    ]);

  it("tells a budget that counts as spent", () => {
    expect(problems("指挥中心预算", "项目投入")).toMatchObject([{ severity: "info", place: { part: "figures", row: 2, field: "of" } }]);
  });

  it("is silent of budgets in a budget, and of what was executed", () => {
    expect(problems("基本支出预算", "年初预算收入")).toEqual([]);
    expect(problems("基本支出预算", "支出预算")).toEqual([]);
    expect(problems("预算执行数", "支出合计")).toEqual([]);
  });
});

describe("cells of 数据核对 that cannot be read", () => {
  const figure: Figure = { label: "女性", value: "若干", share: 0.56, parts: "一半", of: "成员们" };

  it("are K4's, with what is wrong in them", () => {
    const found = figureProblems("K4", [whole(), figure]);
    expect(found.map(({ place: { field }, message }) => [field, say(message)])).toEqual([
      ["value", "这里应填数字，现为“若干”，未采用，请更正"],
      ["share", "“0.56”没有百分号，判断不了是 0.56% 还是比例，请写上百分号"],
      ["parts", "所列分项只能填“全部”或“其中”，现为“一半”，未采用，请更正"],
    ]);
  });

  it("are K1's where they name a whole that is not there", () => {
    expect(figureProblems("K1", [whole(), figure])).toMatchObject([{ place: { part: "figures", row: 2, field: "of" }, seen: "成员们" }]);
    expect(figureProblems("K1", [whole(), part("女性", 25)])).toEqual([]);
  });

  it("are E3's where a part has a unit that its whole cannot have", () => {
    expect(figureProblems("E3", [whole(), part("女性", 25, { unit: "户" })])).toMatchObject([
      { severity: "error", place: { part: "figures", row: 2, field: "unit" }, seen: "户", expected: "人" },
    ]);
    expect(figureProblems("E3", [whole(), part("女性", 25, { unit: "名" }), part("书记", 6, { unit: "" })])).toEqual([]);
  });
});
