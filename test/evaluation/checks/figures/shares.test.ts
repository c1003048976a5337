import fc from "fast-check";
import type { Figure } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { figureProblems, part, whole } from "../../figuresForm";

const told = (check: string, figures: Figure[]) => figureProblems(check, figures).map(({ message }) => say(message));
const shareOf = (value: number, share: Figure["share"]): Figure[] => [whole(), part("女性", value, share === undefined ? {} : { share })];

describe("F1 百分比重算", () => {
  it("tells a share that the figures do not give", () => {
    const figures = [
      { label: "事件", value: 512, unit: "件" },
      { label: "办结", value: "508件", of: "事件", share: "97%" },
    ];
    expect(figureProblems("F1", figures)).toMatchObject([
      { severity: "error", place: { part: "figures", row: 2, field: "share" }, seen: "97%", expected: "99.22%" },
    ]);
    expect(told("F1", figures)).toEqual(["“办结”508件 ÷ 512件 = 99.22%，所写 97%，请更正"]);
  });

  it.each([
    ["11.36%", 0], // 5 ÷ 44 = 11.3636…
    ["11.37%", 1],
    ["11.4%", 0],
    ["11%", 0],
    ["12%", 1],
    ["约12%", 0], // approximate: cannot be recomputed
    [{ value: 0.113636363636364, numberFormat: "0.00%" }, 0],
  ])("allows half a unit of the last decimal: %p of 5 in 44", (share, count) => {
    expect(figureProblems("F1", shareOf(5, share))).toHaveLength(count);
  });

  it("is silent where a figure is approximate, missing, zero or of another kind", () => {
    for (const change of [{ value: "40多" }, { value: "" }, { value: 0 }, { unit: "户" }]) {
      expect(figureProblems("F1", [whole(change), part("女性", 5, { share: "50%" })])).toEqual([]);
    }
  });

  it("converts units first", () => {
    const money = (share: string): Figure[] => [
      { label: "支出", value: 2, unit: "亿元" },
      { label: "项目支出", value: 5000, unit: "万元", of: "支出", share },
    ];
    expect(figureProblems("F1", money("25%"))).toEqual([]);
    expect(figureProblems("F1", money("26%"))).toHaveLength(1);
  });

  it("never tells a share that is rounded or cut off at any decimal", () => {
    const count = fc.integer({ min: 1, max: 100000 });
    fc.assert(
      fc.property(count, count, fc.nat({ max: 4 }), fc.boolean(), (value, total, decimals, cutOff) => {
        const exact = (BigInt(value) * 100n * 10n ** BigInt(decimals) * 10n) / BigInt(total);
        const last = (exact + (cutOff ? 0n : 5n)) / 10n;
        const digits = last.toString().padStart(decimals + 1, "0");
        const share = decimals === 0 ? `${digits}%` : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%`;
        expect(figureProblems("F1", [whole({ value: total }), part("女性", value, { share })])).toEqual([]);
      }),
    );
  });
});

describe("F2 基数混用", () => {
  const figures = (share: string, source = "换届"): Figure[] => [
    whole({ source }),
    part("书记", 6, { source: "换届" }),
    { label: "女书记", value: 3, unit: "人", of: "书记", share, source: "换届" },
  ];

  it("tells a share of another whole, in place of F1", () => {
    expect(figureProblems("F2", [...figures("6.81%"), part("女性", 25)])).toMatchObject([
      { severity: "error", place: { part: "figures", row: 3, field: "share" }, seen: "6.81%", expected: "50%" },
    ]);
    expect(figureProblems("F1", figures("6.81%"))).toEqual([]);
    expect(told("F2", figures("6.82%"))).toEqual(["“女书记”所写 6.82% 是按“成员”44人算的，按“书记”6人算是 50%，请统一基数"]);
  });

  it("is silent where the share fits its own whole, or none", () => {
    expect(figureProblems("F2", figures("50%"))).toEqual([]);
    expect(figureProblems("F2", figures("6.83%"))).toEqual([]);
    expect(figureProblems("F1", figures("6.83%"))).toHaveLength(1);
  });

  it("looks for another whole in the same source only", () => {
    expect(figureProblems("F2", figures("6.81%", "别处"))).toEqual([]);
    expect(figureProblems("F2", figures("6.81%", ""))).toHaveLength(1);
  });
});

describe("F11 截断", () => {
  it("tells a share that is cut off, in place of F1", () => {
    expect(figureProblems("F11", shareOf(25, "56.81%"))).toMatchObject([
      { severity: "info", place: { part: "figures", row: 2, field: "share" }, expected: "56.82%" },
    ]);
    expect(told("F11", shareOf(25, "56.81%"))).toEqual(["“女性”25人 ÷ 44人，四舍五入应为 56.82%，所写 56.81% 是截去了尾数，请更正"]);
  });

  it("is silent where rounding and cutting off give the same", () => {
    expect(figureProblems("F11", shareOf(5, "11.36%"))).toEqual([]);
    expect(figureProblems("F11", shareOf(25, "56.82%"))).toEqual([]);
  });
});
