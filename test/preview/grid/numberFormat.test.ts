import fc from "fast-check";
import { formatValue } from "../../../src/preview/grid/numberFormat";

describe("a cell as Excel shows it", () => {
  test.each([
    [107.43, "General", "107.43"],
    [0.1 + 0.2, "General", "0.3"],
    [1234567.891, "General", "1234567.891"],
    [123456789012, "General", "1.23457E+11"],
    [0.0000000001, "General", "1E-10"],
    [1 / 3, "General", "0.333333333"],
    [-5, "General", "-5"],
    [0, "General", "0"],
    [9, "0.00", "9.00"],
    [2.675, "0.00", "2.68"],
    [1.005, "0.00", "1.01"],
    [-0.004, "0.00", "0.00"],
    [-1.5, "0.00", "-1.50"],
    [0.9, "0%", "90%"],
    [0.914298, "0.00%", "91.43%"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [1234567.5, "#,##0", "1,234,568"],
    [0.5, "#.##", ".5"],
    [7, "000", "007"],
    [1500, "0.0,", "1.5"],
    [-3, "0.00;[Red](0.00)", "(3.00)"],
    [0, '0;-0;"无"', "无"],
    [12, '0"分"', "12分"],
    [1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " 1,234.50 "],
    [12, "[$¥-804]0.00", "¥12.00"],
  ])("%p in %p is %p", (value, format, shown) => {
    expect(formatValue(value, format)).toBe(shown);
  });

  test.each([
    [44613, "yyyy-mm-dd", "2022-02-21"],
    [44645, "yyyy/m/d", "2022/3/25"],
    [44645, 'yyyy"年"m"月"d"日"', "2022年3月25日"],
    [44563, 'm"月"d"日"', "1月2日"],
    [44613.5, "yyyy/m/d h:mm", "2022/2/21 12:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [0.7506, "hh:mm:ss", "18:00:52"],
    [44613, "mmm-yy", "Feb-22"],
    [44613, "dddd", "Monday"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [1, "yyyy-mm-dd", "1900-01-01"],
  ])("the date %p in %p is %p", (value, format, shown) => {
    expect(formatValue(value, format)).toBe(shown);
  });

  test("text stays as typed, whatever the number format", () => {
    expect(formatValue("≥90%", "@")).toBe("≥90%");
    expect(formatValue("=100%", "@")).toBe("=100%");
    expect(formatValue("达标", "0.00")).toBe("达标");
  });

  test("a number in a text cell is shown as General", () => {
    expect(formatValue(0.5, "@")).toBe("0.5");
  });

  test("empty cells, truth values and errors", () => {
    expect(formatValue(null)).toBe("");
    expect(formatValue(true)).toBe("TRUE");
    expect(formatValue({ error: "#DIV/0!" }, "0.00")).toBe("#DIV/0!");
  });

  test("two decimals never differ from the value by more than half a cent", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(Number(formatValue(value, "0.00")) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  test("thousands separators change nothing but the look", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(formatValue(value, "#,##0.00").replace(/,/g, "")).toBe(formatValue(value, "0.00"));
      }),
    );
  });
});
