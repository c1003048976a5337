import { readSeveralPoints } from "../../../src/evaluation/quantity";

describe("readSeveralPoints", () => {
  it.each<[string | number, number[]]>([
    ["20、36", [20, 36]],
    ["8分；6分", [8, 6]],
    ["20，36,40;38", [20, 36, 40, 38]],
    ["20 36", [20, 36]],
    [36, [36]],
  ])("reads %s", (typed, values) => {
    expect(readSeveralPoints(typed).values).toEqual(values);
  });

  it.each(["", "优", "20、优", "、", undefined])("finds no points in %s", (typed) => {
    expect(readSeveralPoints(typed).values).toBeNull();
  });

  it("keeps the cell as typed", () => {
    expect(readSeveralPoints("20、36").reading).toMatchObject({ raw: "20、36", text: "20、36" });
  });
});
