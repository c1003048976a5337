import { evaluate, type Submission } from "../../src/evaluation";
import { isBegun } from "../../src/evaluation/isBegun";
import { builtInSchemes, loadScheme } from "../../src/schemes";

/** A form as it is laid out: the unit, the year and the preset targets stand there. */
const laidOut: Submission = {
  scheme: "test",
  unit: "测试街道",
  year: 2022,
  dates: { report: "2023年3月1日" },
  basics: {},
  entries: [{ indicator: "row", target: "≥90%" }],
  stated: { groups: [{ name: "产出" }], rates: {} },
};

describe("isBegun", () => {
  it("is false for a form as it is laid out, and for blank cells", () => {
    expect(isBegun(laidOut)).toBe(false);
    expect(
      isBegun({ ...laidOut, basics: { executed: " " }, entries: [{ indicator: "row", actual: "" }], goals: [{ block: "main" }] }),
    ).toBe(false);
  });

  it.each<Partial<Submission>>([
    { basics: { executed: 0 } },
    { entries: [{ indicator: "row", actual: 0 }] },
    { entries: [{ indicator: "row", reason: "机构改革" }] },
    { entries: [{ indicator: "row", tier: "良好" }] },
    { entries: [{ indicator: "row", notApplicable: true }] },
    { added: [{ path: ["产出", "数量", "清扫里程"], weight: "", target: "" }] },
    { goals: [{ block: "main", target: "≥50个" }] },
    { stated: { total: 95, groups: [], rates: {} } },
    { stated: { groups: [{ name: "产出", score: 40 }], rates: {} } },
    { stated: { groups: [], rates: { budgetExecutionRate: "90%" } } },
    { figures: [{ label: "垃圾清运量" }] },
    { report: "一、基本情况" },
  ])("is true with %j", (input) => expect(isBegun({ ...laidOut, ...input })).toBe(true));
});

describe.each(builtInSchemes.map(({ id }) => id))("%s", (id) => {
  const ofScheme = ["A4", "A6", "A8", "C1b", "C4", "E11", "E14", "H7"];
  const told = async (change: Partial<Submission>) => {
    const { problems } = evaluate(await loadScheme(id), {
      ...laidOut,
      scheme: id,
      entries: [],
      stated: { groups: [], rates: {} },
      ...change,
    });
    return problems.map(({ check }) => check).filter((check) => ofScheme.includes(check));
  };

  it("tells a clerk who has filled in nothing no fault of the scheme itself, and misses no report", async () =>
    expect(await told({})).toEqual([]));

  if (id === "qiaoxi-2022") {
    it("tells them from the first input on", async () =>
      expect(await told({ basics: { executed: 1 } })).toEqual(["E14", "A6", "C4", "C1b", "H7"]));
  }
});
