import type { IndicatorGroup, Scheme, StatedGroup } from "../../src/evaluation";
import { evaluateForm, problemsOf, scheme } from "./filledForm";

/** 产出 (60 points) is scored as one: its rows carry no points. 效益 (40 points) is claimed row by row. */
const asOne: Partial<Scheme> = {
  groups: scheme.groups.map((group): IndicatorGroup => (group.path[0] === "产出" ? { ...group, scoredAsOne: true } : group)),
  indicators: scheme.indicators.map((indicator) => (indicator.path[0] === "产出" ? { ...indicator, weight: null } : indicator)),
};
const withScore = (score?: StatedGroup["score"], change: Partial<Scheme> = {}, entries = {}) =>
  evaluateForm({
    entries,
    scheme: { ...asOne, ...change },
    submission: { stated: { groups: score === undefined ? [] : [{ name: "产出", score }], rates: {} } },
  });

describe("a group that is scored as one", () => {
  it("has the score that the unit states for it, as a claim", () => {
    const evaluation = withScore(55);
    expect(evaluation).toMatchObject({ rawTotal: 95, calculated: 0, claimed: 95, openRows: 0, grade: "优" });
    expect(evaluation.groups[0]).toEqual({ code: "产出", path: ["产出"], weight: 60, score: 55, rate: 91.67, scoredAsOne: true });
    expect(evaluation.groups[1]).not.toHaveProperty("scoredAsOne");
  });

  it("leaves its rows without a score; they still tell whether their targets are met", () => {
    const statuses = withScore(55, {}, { share: { actual: "45%" }, events: { actual: "" } }).indicators.map(({ status, score }) => [
      status,
      score,
    ]);
    expect(statuses).toEqual([
      ["missed", null],
      ["met", null],
      ["open", null],
      ["claimed", 40],
    ]);
    expect(withScore(55, {}, { events: { actual: "" } }).openRows).toBe(0);
  });

  it.each([
    ["there is none", undefined],
    ["it is no number", "优"],
    ["it is above the group's points", 60.01],
    ["it is negative", -1],
  ])("is open where %s", (_case, score) => {
    expect(withScore(score)).toMatchObject({ rawTotal: 40, openRows: 1, grade: null });
  });

  it.each([
    [0, 40],
    [60, 100],
    ["55分", 95],
  ])("may be anything from 0 to the group's points: %s", (score, total) => {
    expect(withScore(score)).toMatchObject({ total, openRows: 0 });
  });

  it("is open where claims never count", () => {
    expect(withScore(55, { claims: "never" }).openRows).toBe(2); // 产出, and the judged row of 效益
  });

  it("counts in the group above it", () => {
    const groups = [
      { path: ["产出"], weight: 60 },
      { path: ["产出", "数量"], weight: 30, scoredAsOne: true },
      { path: ["效益"], weight: 40 },
    ];
    const indicators = scheme.indicators.map((indicator) => (indicator.code === "events" ? { ...indicator, weight: null } : indicator));
    const evaluation = evaluateForm({
      scheme: { groups, indicators },
      submission: { stated: { groups: [{ name: "数量", score: 25 }], rates: {} } },
    });
    expect(evaluation.groups.map(({ score }) => score)).toEqual([55, 25, 40]); // 20 + 10 + 25
    expect(evaluation.total).toBe(95);
  });

  it("leaves a stated total uncompared while its own score is missing", () => {
    const evaluation = evaluateForm({ scheme: asOne, submission: { stated: { total: 90, groups: [], rates: {} } } });
    expect(problemsOf(evaluation, "B17")).toEqual([]);
  });
});

it("gives neither a grade nor a sum to compare in a report that gives no points", () => {
  const stated = { total: 97, grade: "优", groups: [], rates: {} };
  const evaluation = evaluateForm({ scheme: { groups: [], indicators: [] }, submission: { stated } });
  expect(evaluation).toMatchObject({ total: 0, openRows: 0, grade: null });
  expect(problemsOf(evaluation, "B17")).toEqual([]);
});

describe("a row without points that another row counts", () => {
  const counting: Partial<Scheme> = {
    indicators: scheme.indicators.map((indicator) =>
      indicator.code === "share"
        ? { ...indicator, weight: null }
        : indicator.code === "events"
          ? { ...indicator, weight: 50, target: "", rule: { kind: "countShare", of: ["share"] } }
          : indicator,
    ),
  };

  it("does not open the form by itself", () => {
    expect(evaluateForm({ scheme: counting })).toMatchObject({ total: 100, openRows: 0, grade: "优" });
  });

  it("opens the row that counts it", () => {
    const evaluation = evaluateForm({ scheme: counting, entries: { share: { actual: "" } } });
    expect(evaluation).toMatchObject({ openRows: 1, grade: null });
    expect(evaluation.indicators.map(({ status }) => status)).toEqual(["open", "met", "open", "claimed"]);
  });
});
