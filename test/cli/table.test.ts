import fc from "fast-check";
import { table, widthOf } from "../../src/cli/table";

it("counts two cells for a Chinese character", () => {
  expect(widthOf("得分 9，")).toBe(4 + 2 + 2);
});

it("lines up columns of mixed width", () => {
  expect(
    table(
      ["指标", "得分"],
      [
        ["a", "10"],
        ["满意度", "8"],
      ],
    ).split("\n"),
  ).toEqual(["指标    得分", "a       10", "满意度  8"]);
});

it("starts every second column at the same cell", () => {
  const text = fc.stringMatching(/^[a-z得分满意]{0,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.constant("|")), { minLength: 1 }), (rows) => {
      const starts = table(["", "|"], rows)
        .split("\n")
        .map((line) => widthOf(line.slice(0, line.indexOf("|"))));
      expect(new Set(starts).size).toBe(1);
    }),
  );
});
