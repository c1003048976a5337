import { parseScheme, type SchemeFault } from "../../src/schemes";
import data from "../../src/schemes/qiaoxi-2022.json";

/** The faults of the built-in scheme with changes. */
function faultsOf(change: object): SchemeFault[] {
  const parsed = parseScheme({ ...data, ...change });
  return "faults" in parsed ? parsed.faults : [];
}

describe("open groups", () => {
  /** 产出指标 has 40 points, 10 in each of four rows. */
  const opened = (change: object, more: object[] = []) => [
    ...data.groups.map((group, index) => (index === 0 ? { ...group, open: true, ...change } : group)),
    ...more,
  ];
  const fewer = data.indicators.filter(({ code }) => code !== "cost-1");

  it("may leave points of theirs to the unit", () => {
    expect(faultsOf({ groups: opened({}), indicators: fewer })).toEqual([]);
    expect(faultsOf({ groups: opened({}) })).toEqual([]);
    const inner = { path: ["产出指标", "自定指标"], weight: 10, open: true };
    expect(faultsOf({ groups: [...data.groups, inner], indicators: fewer })).toEqual([]);
  });

  it("count with their own points, whatever their rows have", () => {
    expect(faultsOf({ groups: opened({ weight: 41 }), indicators: fewer })).toEqual([
      { path: "indicators[].weight", expected: "sum 100", seen: "sum 101" },
      { path: "groups[].weight", expected: "sum 100", seen: "sum 101" },
    ]);
  });

  it("have no rows with more points than they have", () => {
    expect(faultsOf({ groups: opened({ weight: 29 }), indicators: fewer })).toContainEqual({
      ...{ path: "groups[0].weight", expected: "sum 29", seen: "sum 30" },
    });
  });

  it.each<[string, object, object[], { path: string; expected: string }]>([
    ["scored as one", { scoredAsOne: true }, [], { path: "groups[0].open", expected: "absent beside scoredAsOne" }],
    [
      "within each other",
      {},
      [{ path: ["产出指标", "自定指标"], weight: 0, open: true }],
      { path: "groups[4].open", expected: "absent within an open group" },
    ],
    [
      "on the third level",
      { open: false },
      [{ path: ["产出指标", "数量指标", "自定指标"], weight: 0, open: true }],
      { path: "groups[4].open", expected: "absent on the third level" },
    ],
  ])("are not %s", (_case, change, more, fault) => {
    expect(faultsOf({ groups: opened(change, more) })).toContainEqual(expect.objectContaining(fault));
  });
});

it("allows a report that gives no points: no groups, no indicators, no bands", () => {
  expect(faultsOf({ groups: [], indicators: [], gradeBands: [] })).toEqual([]);
});

describe("the form", () => {
  const goals = [{ code: "year", title: "年度履职目标", columns: [{ field: "content", title: "目标" }], rows: 3 }];
  const { goals: _, ...withoutGoals } = { ...data.form, parts: data.form.parts.filter((part) => part !== "goals") };
  const withGoals = { parts: [...withoutGoals.parts, "goals"], goals };

  it.each<[string, object, SchemeFault[]]>([
    ["goals with their part", withGoals, []],
    ["goals without their part", { goals }, [{ path: "form.parts", expected: 'with "goals"', seen: "without it" }]],
    ["the part without goals", { parts: withGoals.parts }, [{ path: "form.goals", expected: "required", seen: "missing" }]],
    [
      "goals with one code",
      { ...withGoals, goals: [...goals, ...goals] },
      [{ path: "form.goals[1].code", expected: "unique", seen: "year" }],
    ],
    [
      "a field in two columns of a block",
      { ...withGoals, goals: goals.map((block) => ({ ...block, columns: [...block.columns, ...block.columns] })) },
      [{ path: "form.goals[0].columns[1].field", expected: "unique", seen: "content" }],
    ],
    ["funds of a row", { funds: { lines: ["total"], indicator: "execution-1" } }, []],
    [
      "funds of no row",
      { funds: { lines: ["total"], indicator: "nothing" } },
      [{ path: "form.funds.indicator", expected: "code of an indicator", seen: "nothing" }],
    ],
    [
      "funds on too few columns",
      { funds: { lines: ["total"], indicator: "execution-1" }, columns: ["level3", "weight", "actual", "score"] },
      [{ path: "form.columns", expected: ">=7", seen: "4" }],
    ],
    ["another name for a column", { columnNames: { reason: "原因说明" } }, []],
    [
      "a name for a column that it has not",
      { columnNames: { number: "序号" } },
      [{ path: "form.columnNames.number", expected: "name of a listed column", seen: "number" }],
    ],
    [
      "no place for problems",
      { parts: withoutGoals.parts.filter((part) => part !== "problems") },
      [{ path: "form.parts", expected: 'with "problems"', seen: "without it" }],
    ],
    [
      "no place for its indicators",
      { parts: withoutGoals.parts.filter((part) => part !== "indicators") },
      [{ path: "form.parts", expected: 'with "indicators"', seen: "without it" }],
    ],
    [
      "a part twice",
      { parts: [...withoutGoals.parts, "basics"] },
      [{ path: `form.parts[${withoutGoals.parts.length}]`, expected: "unique", seen: "basics" }],
    ],
  ])("%s", (_name, change, faults) => {
    expect(faultsOf({ form: { ...withoutGoals, ...change } })).toEqual(faults);
  });
});
