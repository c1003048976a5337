import fc from "fast-check";
import { basicData, evaluate, sum, type Entry, type Evaluation, type RawCell, type Scheme, type Submission } from "../../src/evaluation";
import { sayTogether, say } from "../../src/locales";
import { arbitraryScheme } from "../schemes/arbitraryScheme";

/** What clerks type as a target or an actual value, well or badly. */
const typed = [
  ..."90% ≥90% ９０％ 0.9 95 -4.77% 100.004% 90%左右 超过90分 90%-95% ±10% 100±5个 8402/9138万元 9138/8402万元 0/0万元 0 0起 1起 无 未发生".split(
    " ",
  ),
  ..."前75名 第67名 前0名 12月31日 2月底 2月30日 2022-12-31 按时完成 逾期完成 预计12月完成 达标 基本达标 未达标 符合 不符合 不适用 全部符合".split(
    " ",
  ),
  ..."1、2 ①③ 1-9 3项 / — #DIV/0! TRUE 增长8% 下降2% 273900元 58万余人次 290% W5% 每年不少3次 =1+1".split(" "),
  ...["", " ", "企业 418 家、个体 212 家", "；；、、", "((（", "1e309", "9".repeat(400), "甲公司、乙公司", "\u0000", "12 次\n3 场"],
];
const odd = [0, -0, 1, -1, 0.5, 100, 0.1 + 0.2, 1e-9, 1e15, -1e300, Number.MAX_VALUE, NaN, Infinity, 44926];
const formats = ["General", "0%", "0.00%", "yyyy/m/d", 'm"月"d"日"', "@", "#,##0.00", ";;;", '"'];

const number = fc.oneof(
  fc.constantFrom(...odd),
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
);
const text = fc.oneof(
  fc.constantFrom(...typed),
  fc.tuple(fc.constantFrom(...typed), fc.constantFrom(...typed)).map((pair) => pair.join("；")),
);
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: number },
  fc.string(),
  fc.record({ value: fc.oneof(text, number, fc.boolean()), numberFormat: fc.constantFrom(...formats) }),
);

const choices = { ...{ target: cell, actual: cell, selfScore: cell, reason: cell, notApplicable: fc.boolean() }, ...{ tier: text } };
const entryOf = (indicator: string): fc.Arbitrary<Entry> =>
  fc
    .record(
      { ...choices, itemsMet: fc.array(fc.oneof(fc.integer({ min: -1, max: 5 }), fc.double()), { maxLength: 4 }) },
      { requiredKeys: [] },
    )
    .map((filled) => ({ indicator, ...filled }));

/** In an open group, or anywhere. */
const pathOfOwn = ({ groups }: Scheme): fc.Arbitrary<string[]> =>
  fc.constantFrom(...groups.map(({ path }) => [...path, "二级", "自定指标"].slice(-3)), ["自定", "甲"], ["自定"], []);

const submissionTo = (scheme: Scheme): fc.Arbitrary<Submission> => {
  const names = [...scheme.indicators.map(({ code }) => code), "没有这一行", "added-1", "自定指标"];
  const groups = scheme.groups.map(({ path }) => path.join("/"));
  return fc
    .record({
      unit: cell,
      year: fc.oneof(fc.constant<RawCell>(2022), cell),
      basics: fc.dictionary(fc.constantFrom(...basicData), fc.oneof(fc.integer({ min: 0, max: 300 }), cell)),
      entries: fc.tuple(...names.map(entryOf)),
      added: fc.array(fc.record({ path: pathOfOwn(scheme), weight: cell, target: cell }), { maxLength: 4 }),
      stated: fc.record({
        total: cell,
        grade: cell,
        groups: fc.array(
          fc.record({
            name: fc.constantFrom(...groups, "别的"),
            weight: cell,
            score: cell,
            rate: cell,
            elsewhere: cell,
            deducted: cell,
            reason: cell,
          }),
          { maxLength: 3 },
        ),
        rates: fc.record({ budgetExecutionRate: cell }),
      }),
      dates: fc.record({ report: cell, collectionStart: cell, collectionEnd: cell }),
    })
    .map((filled) => ({ scheme: scheme.id, ...filled }));
};
const filledIn = arbitraryScheme.chain((scheme) => submissionTo(scheme).map((submission) => ({ scheme, submission })));

/** Every form, however it is filled in. */
function holdsForAll(holds: (scheme: Scheme, evaluation: Evaluation, submission: Submission) => void): void {
  fc.assert(
    fc.property(filledIn, ({ scheme, submission }) => {
      holds(scheme, evaluate(scheme, submission), submission);
    }),
    { numRuns: 100 },
  );
}

const cents = (points: number): number => Math.round(points * 100) / 100;

describe("whatever a valid scheme asks for and however it is filled in", () => {
  test("a score lies between nothing and the points of its row, with two decimals", () => {
    holdsForAll((_, { indicators }) => {
      for (const { score, weight } of indicators) {
        if (score !== null) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(weight ?? 0);
          expect(score).toBe(cents(score));
        }
      }
    });
  });

  test("the total is the raw total with every adjustment, and the raw total what was calculated and claimed", () => {
    holdsForAll((_, { rawTotal, calculated, claimed, adjustments, total }) => {
      expect(rawTotal).toBe(sum([calculated, claimed]));
      expect(total).toBe(sum([rawTotal, ...adjustments.map(({ amount }) => amount)]));
      expect(total).toBe(cents(total));
      expect(total).toBeGreaterThanOrEqual(0);
    });
  });

  test("a row has a score exactly where its status says so", () => {
    holdsForAll((_, { indicators }) => {
      for (const { status, score, weight } of indicators) {
        if (status === "open" || status === "unreadable") {
          expect(score).toBeNull();
        } else if (weight !== null && status !== "notApplicable") {
          expect(score).not.toBeNull();
        }
      }
    });
  });

  test("the same form gives the same answer, and stays as it was", () => {
    holdsForAll((scheme, evaluation, submission) => {
      const before = structuredClone({ scheme, submission });
      expect(evaluate(scheme, submission)).toEqual(evaluation);
      expect({ scheme, submission }).toEqual(before);
    });
  });

  test("each working and each problem can be said", () => {
    holdsForAll((_, { indicators, problems, adjustments }) => {
      for (const { working } of indicators) {
        expect(sayTogether(working.steps)).not.toBe("");
      }
      for (const { message } of problems) {
        expect(say(message)).not.toBe("");
      }
      for (const { reason } of adjustments) {
        expect(say(reason)).not.toBe("");
      }
    });
  });
});
