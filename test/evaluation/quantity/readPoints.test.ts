import { readPoints } from "../../../src/evaluation/quantity";
import { notesOf } from "./meaning";

describe("points", () => {
  it.each([
    [10, 10],
    ["10", 10],
    ["10.0", 10],
    ["10分", 10],
    ["（10分）", 10],
    ["10%", 10],
    [{ value: 0.1, numberFormat: "0%" }, 10],
    ["40分+40分", 80],
    ["0.1＋0.2", 0.3],
    ["-1", -1],
  ])("%j are %d", (raw, value) => {
    expect(readPoints(raw).value).toBe(value);
  });

  it.each([
    "",
    undefined,
    "约10分",
    "10分以上",
    "十几分",
    "10分+",
    "10+约5",
    "10万元",
    "10分（含加分）",
    "满分",
    { value: true, numberFormat: "General" },
  ])("are not in %j", (raw) => {
    expect(readPoints(raw).value).toBeNull();
  });

  it("are said to be a sum where they are", () => {
    const { reading } = readPoints("40分+40分");
    expect(reading).toMatchObject({ raw: "40分+40分", kind: "quantity", quantity: { value: 80, unit: "分" } });
    expect(notesOf(reading)).toEqual(["summed:2:80"]);
  });
});
