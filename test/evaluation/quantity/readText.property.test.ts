import fc from "fast-check";
import { exactNumber, readCell, readPoints, refineActual, type Reading } from "../../../src/evaluation/quantity";
import { meaningOf } from "./meaning";

const pieces = [
  ..."0123456789.,/-~±%‰≥≤><=+、；，。（）()【】〔〕<&\\$^ \n年月日前第名底含不未约余多万亿千百一二三十零以上下内家次元分①²m",
  ...[
    "百分之",
    "90%",
    "前3名",
    "12月底前",
    "不低于",
    "以上",
    "至",
    "企业418家",
    "<sup>2</sup>",
    "&ge;",
    "\\leq",
    "万元",
    "〔2020〕10号",
    "季度",
    "半年",
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join("")),
);
const role = fc.constantFrom("target" as const, "actual" as const);

/** Every number that a reading holds. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") {
    return [value];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function numbersOf({ raw: _raw, text: _text, notes: _notes, ...meaning }: Reading): number[] {
  return meaning.kind === "compound"
    ? meaning.parts.flatMap(({ text: _part, notes: _partNotes, ...part }) => numbersIn(part))
    : numbersIn(meaning);
}

describe("any text at all", () => {
  it("is read, refined and taken as points without throwing, and stays in the reading untouched", () => {
    fc.assert(
      fc.property(anyText, anyText, role, (typed, other, as) => {
        const reading = readCell(typed, as);
        expect(reading).toMatchObject({ raw: typed, text: typed.trim() });
        refineActual(reading, readCell(other, "target"));
        readPoints(typed);
        exactNumber(reading, "万元");
        expect(numbersOf(reading).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("has no number where it is words, nothing, or not certain", () => {
    fc.assert(
      fc.property(anyText, role, (typed, as) => {
        const reading = readCell(typed, as);
        if (["words", "empty", "unreadable"].includes(reading.kind)) {
          expect(numbersOf(reading)).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("has bounds in order, amounts above zero and days that exist", () => {
    fc.assert(
      fc.property(anyText, role, (typed, as) => {
        const reading = readCell(typed, as);
        if (reading.kind === "range") {
          expect(reading.min.value).toBeLessThan(reading.max.value);
          expect(reading.min.unit).toBe(reading.max.unit);
        } else if (reading.kind === "dual") {
          expect(Math.min(reading.base.value, reading.stretch.value)).toBeGreaterThan(0);
          expect(reading.base.unit).toBe(reading.stretch.unit);
        } else if (reading.kind === "deadline") {
          const day = new Date(Date.UTC(reading.year ?? 2024, reading.month - 1, reading.day));
          expect([day.getUTCMonth() + 1, day.getUTCDate()]).toEqual([reading.month, reading.day]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("means the same in full-width signs", () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const written = fc
      .array(fc.constantFrom(..."0123456789.%≥≤约以上前名家次", "-", "~", "±"), { maxLength: 10 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(written, role, (typed, as) => {
        expect(meaningOf(readCell(wide(typed), as))).toBe(meaningOf(readCell(typed, as)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what was read, written out again,", () => {
  const value = fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100);
  const unit = fc.constantFrom("", "%", "‰", "万元", "亿元", "次", "户", "人次", "平方米", "个百分点", "分", "天", "个月");
  const again = (text: string) => meaningOf(readCell(text, "target"));

  it("is the same quantity", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "≥", ">", "≤", "<", "="), value, unit, (sign, number, unitText) => {
        expect(again(`${sign}${number}${unitText}`)).toBe(`${sign}${number}${unitText}`);
        expect(again(`${sign}${number} ${unitText}`)).toBe(`${sign}${number}${unitText}`);
      }),
    );
  });

  it("is the same range, with the unit once or twice", () => {
    fc.assert(
      fc.property(value, value, unit, (a, b, unitText) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        // Two whole numbers from 1900 to 2099 are years.
        fc.pre(min < max && !(min >= 1900 && max < 2100));
        expect(again(`${min}–${max} ${unitText}`)).toBe(`[${min}${unitText},${max}${unitText}]`);
        expect(again(`${min}${unitText}–${max}${unitText}`)).toBe(`[${min}${unitText},${max}${unitText}]`);
      }),
    );
  });

  it("is the same rank, deviation and pair of targets", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), value, value, unit, (rank, a, b, unitText) => {
        expect(again(`前 ${rank} 名`)).toBe(`第${rank}名`);
        expect(again(`±${a}${unitText}`)).toBe(`±${a}${unitText}`);
        fc.pre(unitText !== "");
        expect(again(`${a}/${b}${unitText}`)).toBe(`底${a}${unitText} 挑${b}${unitText}`);
        expect(again(`${a}${unitText}/${b}${unitText}`)).toBe(`底${a}${unitText} 挑${b}${unitText}`);
      }),
    );
  });

  it("is the same number in Chinese numerals", () => {
    const digits = "零一二三四五六七八九";
    const chinese = (number: number) =>
      [..."千百十 "]
        .map((power, index) => {
          const digit = Math.floor(number / 10 ** (3 - index)) % 10;
          return digit === 0 ? "零" : `${digits.charAt(digit)}${power.trim()}`;
        })
        .join("")
        .replace(/零+/g, "零")
        .replace(/^零|零$/g, "");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(again(`不少于${chinese(number)}户`)).toBe(`≥${number}户`);
        expect(again(`百分之${chinese(number)}`)).toBe(`${number}%`);
      }),
    );
  });
});
