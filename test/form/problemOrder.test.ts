import type { Place, Problem } from "../../src/evaluation";
import { inFormOrder } from "../../src/form/problemOrder";
import { withLists } from "./listForms";
import { qiaoxi } from "./sheets";

const scheme = withLists({ ...qiaoxi(), form: { ...qiaoxi().form, parts: ["basics", "indicators", "conclusion", "problems", "scheme"] } });

function problem(place: Place, check: Problem["check"] = "B9"): Problem {
  return { check, severity: "error", place, seen: "", expected: "", message: { key: "working.noActual", values: {} } };
}

it("problems stand in the order of the sheets, of their rows and of their columns; what cannot be read comes first", () => {
  const places: Place[] = [
    { part: "basics", code: "unit" },
    { part: "basics", code: "budgetInitial" },
    { part: "basics", code: "basicBudget" },
    { part: "goals", code: "tasks", row: 2, field: "target" },
    { part: "goals", code: "tasks", row: 2, field: "actual" },
    { part: "goals", code: "tasks", row: 10 },
    { part: "indicators" },
    { part: "indicators", code: "quantity-1", field: "weight" },
    { part: "indicators", code: "quality-1", field: "actual" },
    { part: "indicators", code: "quality-1", field: "reason" },
    { part: "indicators", code: "not there" },
    { part: "stated", code: "产出指标", field: "score" },
    { part: "stated", code: "total" },
    { part: "stated", code: "budgetExecutionRate" },
    { part: "figures", row: 2, field: "value" },
    { part: "figures", row: 10, field: "label" },
    { part: "report", row: 3 },
  ];
  const shape = problem({ part: "workbook", code: "figures", row: 7 }, "K12");
  const mixed = [...places.map((place) => problem(place)).reverse(), shape];
  expect(inFormOrder(scheme, mixed).map(({ place }) => place)).toEqual([shape.place, ...places]);
});

it("problems of one cell keep the order in which they were told", () => {
  const place: Place = { part: "stated", code: "total" };
  const told = [problem(place, "B4"), problem(place, "B17"), problem(place, "B14")];
  expect(inFormOrder(scheme, told)).toEqual(told);
});
