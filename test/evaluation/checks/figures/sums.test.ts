import fc from "fast-check";
import type { Figure } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { figureProblems, part, whole } from "../../figuresForm";

const checksOf = (figures: Figure[]) => ["F3", "F4", "F14"].flatMap((check) => figureProblems(check, figures).map(() => check));

describe("F3 合计不等", () => {
  const all = (...values: Figure["value"][]) => [whole({ parts: "全部" }), ...values.map((value, index) => part(`项${index}`, value))];

  it("tells a whole that is not the sum of all its parts", () => {
    const [found] = figureProblems("F3", all(40, 3));
    expect(found).toMatchObject({ severity: "error", place: { part: "figures", row: 1, field: "value" }, seen: "44人", expected: "43" });
    expect(found && say(found.message)).toBe("“成员”44人，所列各分项合计 43 人，相差 1 人，请核对");
    expect(figureProblems("F3", all(40, 5))).toHaveLength(1);
  });

  it("is silent where they add up, and where one of them is approximate or missing", () => {
    expect(checksOf(all(40, 4))).toEqual([]);
    expect(checksOf(all(40, "10余"))).toEqual([]);
    expect(checksOf(all(40, ""))).toEqual([]);
  });

  it("allows half a unit of the coarsest last decimal, after conversion", () => {
    const money = (value: number): Figure[] => [
      { label: "支出", value: "2.6亿元", parts: "全部" },
      { label: "项目", value, unit: "万元", of: "支出" },
    ];
    expect(checksOf(money(26499.9))).toEqual([]);
    expect(checksOf(money(26501))).toEqual(["F3"]);
  });

  it("never tells parts that a whole was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 8 }), (cents) => {
        const total = cents.reduce((sum, each) => sum + each, 0);
        const figures = [whole({ value: total / 100, parts: "全部" }), ...cents.map((each, index) => part(`项${index}`, each / 100))];
        expect(checksOf(figures)).toEqual([]);
      }),
    );
  });
});

describe("F4 其中不穷尽", () => {
  const some = (...parts: Figure[]) => [whole({ parts: "其中" }), ...parts];

  it("says what two or more parts leave, where they are at least half", () => {
    const [found] = figureProblems("F4", some(part("甲", 13), part("乙", 9)));
    expect(found).toMatchObject({ severity: "info", place: { part: "figures", row: 1, field: "parts" } });
    expect(found && say(found.message)).toBe("“成员”44人，其中各项合计 22 人，余 22 人未说明，请补充");
  });

  it("is silent of one part, of less than half, and of a sum that leaves nothing", () => {
    expect(checksOf(some(part("甲", 43)))).toEqual([]);
    expect(checksOf(some(part("甲", 12), part("乙", 9)))).toEqual([]);
    expect(checksOf(some(part("甲", 40), part("乙", 4)))).toEqual([]);
  });

  it("tells parts that are more than the whole, together or one by itself", () => {
    expect(figureProblems("F4", some(part("甲", 40), part("乙", 5)))).toMatchObject([
      { severity: "error", message: { key: "check.F4.above" }, place: { field: "value" } },
    ]);
    expect(figureProblems("F4", some(part("甲", 45)))).toMatchObject([{ severity: "error", message: { key: "check.F4.part" } }]);
  });

  it("adds up no parts with shares of their own, which may overlap", () => {
    const women = part("女性", 25, { share: "56.82%" });
    const graduates = part("大专以上", 25, { share: "56.82%" });
    expect(checksOf(some(women, graduates))).toEqual([]);
  });
});

describe("F14 子项大于总项", () => {
  it("tells parts that are more than a whole which does not say how they relate", () => {
    const [found] = figureProblems("F14", [whole(), part("甲", 40), part("乙", 5)]);
    expect(found).toMatchObject({ severity: "info", place: { part: "figures", row: 1, field: "value" }, seen: "44人" });
    expect(found && say(found.message)).toBe("“成员”44人，所属各项合计 45 人，大于总数；如有交叉或并列，请说明口径");
    expect(checksOf([whole(), part("甲", 40), part("乙", 5)])).toEqual(["F14"]);
  });

  it("warns of a single part that is more than the whole", () => {
    expect(figureProblems("F14", [whole(), part("甲", 45)])).toMatchObject([{ severity: "warning", message: { key: "check.F14.part" } }]);
  });

  it("is silent of parts that are no more than the whole, and of those with shares of their own", () => {
    expect(checksOf([whole(), part("甲", 40), part("乙", 4)])).toEqual([]);
    expect(checksOf([whole(), part("女性", 25, { share: "56.82%" }), part("大专以上", 25, { share: "56.82%" })])).toEqual([]);
  });
});
