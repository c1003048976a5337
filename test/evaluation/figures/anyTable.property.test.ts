import fc from "fast-check";
import { figureFields, type Figure, type RawCell } from "../../../src/evaluation";
import { say } from "../../../src/locales";
import { evaluateForm } from "../filledForm";

/** What clerks type into 数据核对, well or badly. */
const typed =
  "甲 乙 丙 44 44人 6户 40多万元 2.6亿元 97% 百分之九十五 下降2% 增长-3% 减少2个百分点 全部 其中 0 -5 0.5 / 办结 预算 投入 税金 产值 #DIV/0!".split(
    " ",
  );
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...typed) },
  fc.double(),
  fc.string(),
  fc.record({ value: fc.oneof(fc.double(), fc.boolean()), numberFormat: fc.constantFrom("0%", "General", "yyyy/m/d") }),
);
const figure: fc.Arbitrary<Figure> = fc.record(
  { label: cell, value: cell, unit: cell, of: cell, parts: cell, share: cell, previous: cell, growth: cell, source: cell },
  { requiredKeys: ["label"] },
);

describe("whatever stands in 数据核对 and in the report's text", () => {
  it("gives problems that can be said and lead to a row of the table", () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), fc.string(), (figures, report) => {
        const before = structuredClone(figures);
        for (const { message, place } of evaluateForm({ submission: { figures, report } }).problems) {
          expect(say(message)).not.toBe("");
          if (place.part === "figures") {
            expect(place.row).toBeLessThanOrEqual(figures.length);
            expect(figureFields).toContain(place.field);
          }
        }
        expect(figures).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
