import fc from "fast-check";
import { evaluate, withAdded, type AddedIndicator, type Entry, type Scheme } from "../../src/evaluation";
import { arbitraryScheme } from "../schemes/arbitraryScheme";
import { evaluateForm, problemsOf, scheme } from "./filledForm";

/** 产出 (60 points): 20 of the scheme in 质量, 10 of the unit's in 数量, and any for the unit to add on the first level. */
const open: Scheme = {
  ...scheme,
  groups: [
    { path: ["产出"], weight: 60 },
    { path: ["产出", "质量"], weight: 20 },
    { path: ["产出", "数量"], weight: 40, open: true },
    { path: ["效益"], weight: 40 },
  ],
  indicators: scheme.indicators.filter(({ code }) => code === "share" || code === "effect"),
};
const own = (name: string, weight: AddedIndicator["weight"] = 20, rest: Partial<AddedIndicator> = {}): AddedIndicator => ({
  path: ["产出", "数量", name],
  weight,
  target: "≥100公里",
  ...rest,
});
const names = ({ indicators }: Scheme) => indicators.map(({ path }) => path.at(-1));
const filledIn = (added: AddedIndicator[], entries: Entry[] = []) =>
  evaluate(open, {
    ...{ scheme: "test", unit: "测试街道", year: 2022, dates: {}, basics: {}, stated: { groups: [], rates: {} }, added },
    entries: [{ indicator: "share", actual: "95%" }, { indicator: "effect", actual: "良好", selfScore: 40 }, ...entries],
  });

describe("withAdded", () => {
  it("puts own indicators into their group in the unit's order, scored as their targets say where they name no rule", () => {
    const grown = withAdded(open, [own("清扫里程", "20分"), own("绿化面积", 20, { rule: { kind: "manual" }, code: "own" })]);
    expect(names(grown)).toEqual(["合格率", "清扫里程", "绿化面积", "促进稳定"]);
    expect(grown.indicators.slice(1, 3)).toEqual([
      {
        ...{ code: "added-1", path: ["产出", "数量", "清扫里程"], weight: 20, target: "≥100公里" },
        ...{ rule: { kind: "auto" }, standard: "" },
      },
      {
        ...{ code: "own", path: ["产出", "数量", "绿化面积"], weight: 20, target: "≥100公里" },
        ...{ rule: { kind: "manual" }, standard: "" },
      },
    ]);
  });

  it("puts them behind the scheme's own rows of the group", () => {
    const groups = open.groups.map((group) => ({ ...group, open: group.path[1] === "质量" }));
    const indicators = scheme.indicators.filter(({ code }) => code !== "rate");
    expect(names(withAdded({ ...open, groups, indicators }, [own("清扫里程", 1, { path: ["产出", "质量", "清扫里程"] })]))).toEqual([
      "合格率",
      "清扫里程",
      "活动次数",
      "促进稳定",
    ]);
  });

  it("numbers codes past those that are given", () => {
    const grown = withAdded(open, [own("一"), own("二", 20, { code: "added-1" }), own("三")]);
    expect(grown.indicators.slice(1, 4).map(({ code }) => code)).toEqual(["added-2", "added-1", "added-3"]);
  });

  it("shows a target as a person sees it", () => {
    const [, row] = withAdded(open, [own("清扫率", 20, { target: { value: 0.914, numberFormat: "0.0%" } })]).indicators;
    expect(row?.target).toBe("91.4%");
  });

  it("changes nothing the second time, and nothing that it is given", () => {
    const added = [own("清扫里程"), own("绿化面积"), own("别处", 5, { path: ["效益", "社会效益", "别处"] })];
    const before = structuredClone({ open, added });
    const grown = withAdded(open, added);
    expect(withAdded(grown, added)).toEqual(grown);
    expect({ open, added }).toEqual(before);
    expect(withAdded(open)).toBe(open);
  });

  it("leaves out a second indicator with the same code, and K3 tells it", () => {
    const added = [own("清扫里程", 40, { code: "own" }), own("绿化面积", 40, { code: "own" }), own("街道", 5, { code: "share" })];
    expect(names(withAdded(open, added))).toEqual(["合格率", "清扫里程", "促进稳定"]);
    expect(problemsOf(filledIn(added), "K3").map(({ place, seen }) => [place.code, seen])).toEqual([
      ["own", "绿化面积"],
      ["share", "街道"],
    ]);
  });
});

describe("own indicators", () => {
  it("are scored like the scheme's; entries name them by code or name", () => {
    const added = [own("清扫里程", 15), own("绿化面积", 25)];
    const evaluation = filledIn(added, [
      { indicator: "added-1", actual: "80公里", reason: "雨季停工" },
      { indicator: "绿化面积", actual: "100公里" },
    ]);
    expect(evaluation.indicators.map(({ score }) => score)).toEqual([20, 12, 25, 40]);
    expect(evaluation).toMatchObject({ total: 97, openRows: 0, grade: "优" });
  });

  it("that do not fill their group leave the form without a grade", () => {
    const evaluation = filledIn([own("清扫里程", 39)], [{ indicator: "added-1", actual: "100公里" }]);
    expect(evaluation).toMatchObject({ total: 99, openRows: 1, grade: null });
    expect(filledIn([])).toMatchObject({ total: 60, openRows: 1, grade: null });
  });

  it("leave a stated total and a stated group uncompared until they fill it", () => {
    const stated = { total: 99, groups: [{ name: "产出", score: 50 }], rates: {} };
    const evaluation = evaluate(open, {
      ...{ scheme: "test", unit: "测试街道", year: 2022, dates: {}, basics: {}, stated, added: [own("清扫里程", 39)] },
      entries: [
        { indicator: "share", actual: "95%" },
        { indicator: "effect", actual: "良好", selfScore: 40 },
        { indicator: "added-1", actual: "100公里" },
      ],
    });
    expect(problemsOf(evaluation, "B17")).toEqual([]);
  });

  it("without points earn nothing and leave the form without a grade", () => {
    const evaluation = filledIn([own("清扫里程", 40), own("绿化面积", "")], [{ indicator: "绿化面积", actual: "100公里" }]);
    expect(evaluation.indicators[2]).toMatchObject({ code: "added-2", weight: null, score: null, status: "open" });
    expect(evaluation.grade).toBeNull();
  });

  it.each<[string, string[], string[]]>([
    ["behind the group that its path names", ["效益", "经济效益", "税收"], ["合格率", "促进稳定", "税收"]],
    ["behind the group of its first-level name", ["产出", "成本", "税收"], ["合格率", "税收", "促进稳定"]],
    ["at the end where there is no such group", ["别的", "成本", "税收"], ["合格率", "促进稳定", "税收"]],
    ["at the end where it names no group", ["税收"], ["合格率", "促进稳定", "税收"]],
  ])("outside of the open groups stand %s, earn nothing, and K1 tells them", (_case, path, order) => {
    const added = [own("税收", 40, { path })];
    const evaluation = filledIn(added, [{ indicator: "税收", actual: "100公里" }]);
    expect(evaluation.indicators.map((row) => row.path.at(-1))).toEqual(order);
    expect(evaluation.indicators.find(({ code }) => code === "added-1")).toMatchObject({ weight: null, score: null });
    expect(problemsOf(evaluation, "K1")).toMatchObject([
      { place: { part: "indicators", code: "added-1", field: "name" }, expected: "产出 / 数量", message: { key: "check.K1.outside" } },
    ]);
    expect(problemsOf(evaluation, "A5")).toEqual([]);
  });

  it("in a scheme without open groups are told too", () => {
    const evaluation = evaluateForm({ submission: { added: [own("清扫里程")] } });
    expect(problemsOf(evaluation, "K1")).toMatchObject([{ message: { key: "check.K1.noOpenGroup" } }]);
    expect(evaluation.grade).toBeNull();
  });

  it("that fill the open groups of any scheme exactly give no A1 and no A2, and never more than the full score", () => {
    fc.assert(
      fc.property(arbitraryScheme, (any) => {
        const added = any.groups
          .filter((group) => group.open === true)
          .map((group): AddedIndicator => {
            const inside = any.indicators.filter((row) => row.path[0] === group.path[0] && row.path[0] === "丁");
            return { path: [...group.path, "自定指标"], weight: group.weight - inside.length, target: "≥90%" };
          })
          .filter(({ weight }) => weight !== 0);
        const evaluation = evaluate(
          { ...any, adjustments: {}, claims: "whereNoActual" },
          {
            ...{ scheme: any.id, unit: "", year: 2022, dates: {}, basics: {}, added },
            entries: added.map((_, index) => ({ indicator: `added-${index + 1}`, actual: "95%" })),
            stated: { groups: any.groups.map(({ path, weight }) => ({ name: path.join("/"), score: weight })), rates: {} },
          },
        );
        expect([...problemsOf(evaluation, "A1"), ...problemsOf(evaluation, "A2")]).toEqual([]);
        expect(evaluation.rawTotal).toBeLessThanOrEqual(any.fullScore);
        const ownRows = evaluation.indicators.filter(({ code }) => code.startsWith("added-"));
        expect(ownRows.map(({ status }) => status)).toEqual(added.map(() => "met"));
      }),
      { numRuns: 60 },
    );
  });
});
