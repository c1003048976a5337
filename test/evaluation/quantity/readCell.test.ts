import fc from "fast-check";
import type { RawCell } from "../../../src/evaluation";
import { readCell } from "../../../src/evaluation/quantity";

function quantityOf(raw: RawCell, role: "target" | "actual" = "target") {
  const reading = readCell(raw, role);
  return reading.kind === "quantity"
    ? `${reading.comparator ?? ""}${reading.approximate ? "~" : ""}${reading.quantity.value}${reading.quantity.unit}`
    : reading.kind;
}

describe("reading a typed text", () => {
  it.each([
    [">=99%", "≥99%"],
    ["≥90%", "≥90%"],
    ["<=5%", "≤5%"],
    ["=100%", "=100%"],
    ["100.0%", "100%"],
    ["≥100百分比", "≥100%"],
    ["≥50个", "≥50个"],
    ["≤90万元", "≤90万元"],
    ["不低于 90 分", "≥90分"],
    ["不少于 12 次", "≥12次"],
    ["大于等于3户", "≥3户"],
    ["小于5%", "<5%"],
    ["高于5%", ">5%"],
    ["每年不少3次", "≥3次"],
    ["1 次以上", "≥1次"],
    ["5%以下", "≤5%"],
    ["5%（含）以下", "≤5%"],
    ["10%以内", "≤10%"],
    ["控制在5%以内", "≤5%"],
    ["达85%以上", "≥85%"],
    ["达100%", "≥100%"],
    ["18.75 亿元", "18.75亿元"],
    ["150万", "150万元"],
    ["1,234,567.8元", "1234567.8元"],
    ["均在90%左右", "~90%"],
    ["约67万元", "~67万元"],
    ["40多万", "~40万元"],
    ["3000余个", "~3000个"],
    ["58万余人次", "~580000人次"],
    ["-9.3%", "-9.3%"],
    [".5", "0.5"],
    ["12次。", "12次"],
    ["按时限落实市、区领导批示的交办件、督办件，回告率 100.0%", "100%"],
  ])("takes %s as %s", (typed, expected) => {
    expect(quantityOf(typed)).toBe(expected);
  });

  it("reads full-width figures and signs like plain ones", () => {
    expect(quantityOf("≥９０．５％")).toBe("≥90.5%");
    expect(quantityOf("＞＝９０％")).toBe("≥90%");
    expect(quantityOf("　１２　次　")).toBe("12次");
  });

  it("takes 达到 as a bound in a target and as a plain word in an actual value", () => {
    expect(quantityOf("达到95%", "target")).toBe("≥95%");
    expect(quantityOf("达到95%", "actual")).toBe("95%");
  });

  it.each(["", "  ", "/", "—", "－", "-"])("takes %j as empty", (typed) => {
    expect(readCell(typed).kind).toBe("empty");
  });

  it.each(["符合", "全面完成", "达标", "及时完整"])("takes %s as words", (typed) => {
    expect(readCell(typed).kind).toBe("words");
  });

  it.each([
    ["2022-02-21", "2022-02-21"],
    ["2022/2/5", "2022-02-05"],
    ["2022年3月25日", "2022-03-25"],
    ["2024.2.29", "2024-02-29"],
  ])("takes %s as the day %s", (typed, date) => {
    expect(readCell(typed)).toMatchObject({ kind: "date", date });
  });

  it.each(["1-2", "2022-02-30", "2023年2月29日", "2100-02-29", "2022-04-31", "3 5", "1,23", "1e5"])("makes no figure of %s", (typed) => {
    expect(readCell(typed).kind).toBe("unreadable");
  });

  it.each(["前5%", "未达到90%", "不到90%", "没有超过5%", "超过5%以内", "90%未完成"])(
    "does not take the figure of %s, whose words change its meaning",
    (typed) => {
      expect(readCell(typed)).toMatchObject({ kind: "unreadable", why: "unknownWords" });
    },
  );

  it.each(["#N/A", "#DIV/0!", "#VALUE!", "#REF!"])("takes %s as an error", (typed) => {
    expect(readCell(typed)).toMatchObject({ kind: "unreadable", why: "error" });
  });

  it("says how it decided", () => {
    expect(readCell("5%以下").notes).toEqual([{ key: "reading.inclusive", values: { word: "以下" } }]);
    expect(readCell("5%（含）以下").notes).toEqual([]);
    expect(readCell("全年接待12次").notes).toEqual([{ key: "reading.leadingWords", values: { words: "全年接待" } }]);
    expect(readCell("约5个").notes).toEqual([{ key: "reading.approximate", values: { word: "约" } }]);
  });
});

describe("reading a stored number", () => {
  it("takes its meaning from the number format", () => {
    expect(quantityOf({ value: 0.9143, numberFormat: "0.00%" })).toBe("91.43%");
    expect(quantityOf({ value: 1, numberFormat: "0%" })).toBe("100%");
    expect(quantityOf({ value: 0.29, numberFormat: "0%" })).toBe("29%");
    expect(quantityOf({ value: 117.5, numberFormat: "#,##0.00" })).toBe("117.5");
    expect(quantityOf({ value: 12, numberFormat: '0"days"' })).toBe("12");
    expect(quantityOf(0.9)).toBe("0.9");
  });

  it("shows a percent as its format does, never coarser than two decimals, and keeps the value", () => {
    expect(readCell({ value: 107.43 / 117.5, numberFormat: "0.00%" })).toMatchObject({
      text: "91.43%",
      quantity: { value: 91.4297872340426 },
    });
    expect(readCell({ value: 0.9996, numberFormat: "0%" }).text).toBe("99.96%");
    expect(readCell({ value: 0.00012345, numberFormat: "0.0000%" }).text).toBe("0.0123%");
  });

  it.each(["yyyy-mm-dd", "m/d/yyyy", '[$-804]yyyy"年"m"月"d"日"', "d-mmm-yy"])(
    "takes a number with the format %s as a day",
    (numberFormat) => {
      expect(readCell({ value: 44613, numberFormat })).toMatchObject({ kind: "date", date: "2022-02-21" });
    },
  );

  it("agrees with the calendar on every day of Excel's system from March 1900", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const expected = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(readCell({ value: serial, numberFormat: "yyyy-mm-dd" })).toMatchObject({ kind: "date", date: expected });
      }),
    );
  });

  it("makes no day of a number outside the calendar, and no figure of a truth value", () => {
    expect(readCell({ value: -3, numberFormat: "yyyy-mm-dd" }).kind).toBe("unreadable");
    expect(readCell({ value: 2958466, numberFormat: "yyyy-mm-dd" }).kind).toBe("unreadable");
    expect(readCell({ value: true, numberFormat: "General" }).kind).toBe("unreadable");
  });
});

describe("any cell at all", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(..."≥≤<>=%％0123456789.,，-−/年月日万亿元次约余多左右以上下内 　（）含达到不低于前第#"),
      maxLength: 12,
    }),
    fc.double(),
    fc.record({
      value: fc.oneof(fc.double(), fc.string(), fc.boolean()),
      numberFormat: fc.constantFrom("General", "0%", "yyyy-mm-dd", "@", "0.00"),
    }),
  );

  it("is read without throwing, stays in the reading untouched, and gives finite figures only", () => {
    fc.assert(
      fc.property(cell, fc.constantFrom("target" as const, "actual" as const), (raw, role) => {
        const reading = readCell(raw, role);
        expect(reading.raw).toBe(raw);
        if (reading.kind === "quantity") {
          expect(Number.isFinite(reading.quantity.value)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives a figure only where figures were typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        if (!/[\d一二两三四五六七八九十百]/.test(typed.normalize("NFKC"))) {
          expect(readCell(typed).kind).not.toBe("quantity");
        }
      }),
    );
  });

  it("reads what a person writes of any number, in any width, with any unit", () => {
    const unit = fc.constantFrom("", "%", "万元", "次", "户", "人次");
    const comparator = fc.constantFrom("", "≥", "≤", ">", "<");
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), unit, comparator, fc.boolean(), (hundredths, unitText, sign, wide) => {
        const typed = `${sign}${hundredths / 100}${unitText}`;
        const shown = wide ? typed.replace(/[\d.%-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) : typed;
        expect(quantityOf(shown)).toBe(`${sign}${hundredths / 100}${unitText}`);
      }),
    );
  });

  it("takes time in proportion to the length of the text", () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      readCell(text);
      return performance.now() - start;
    };
    const nasty = ["1 ", "余多", "1,234", "≥", "  ", "(含)以上", "9".repeat(3), "约1万余"];
    nasty.forEach((piece) => timeOf(piece.repeat(1000)));
    for (const piece of nasty) {
      expect(timeOf(piece.repeat(100_000))).toBeLessThan(1000);
    }
  });
});
