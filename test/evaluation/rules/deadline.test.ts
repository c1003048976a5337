import type { RawCell } from "../../../src/evaluation";
import type { ScoringRule } from "../../../src/evaluation/rules";
import { daysBetween, monthsBetween } from "../../../src/evaluation/rules/days";
import { scoreOf } from "./scoreOf";

const judged: ScoringRule = { kind: "deadline" };
/** A point for each day; two for each month. */
const days: ScoringRule = { kind: "deadline", late: { per: 1, unit: "day", deduct: 1 } };
const months: ScoringRule = { kind: "deadline", late: { per: 1, unit: "month", deduct: 2 } };
const late = (unit: "day" | "month", per: number, deduct: number, partial: "whole" | "ceil" | "proportional"): ScoringRule => ({
  kind: "deadline",
  late: { per, unit, deduct, partial },
});

describe("deadline", () => {
  it.each<[ScoringRule, string, RawCell, number, string]>([
    // rule, target, actual, score, calculation (of 10 points, year 2021)
    [days, "12月底前完成", "2021-12-31", 10, "the last day"],
    [days, "12月底前完成", "2021年6月30日", 10, "before"],
    [days, "2021年12月31日前", "2022年1月3日", 7, "3 days late"],
    [days, "12月31日前", "2022年3月1日", 0, "60 days late, not below 0"],
    [days, "2021-06-30", "2021-07-02", 8, "2 days late"],
    [days, "6月30日前", "7月2日前", 8, "2 days late, both in 2021"],
    [days, "2月29日前", "2021-02-28", 10, "2021 has no 29 February: the month's last day"],
    [days, "2月29日前", "2021-03-01", 9, "one day late"],
    [days, "2021-06-30", { value: 44379, numberFormat: "yyyy-mm-dd" }, 8, "2021-07-02 as a date"],
    [late("day", 7, 1, "ceil"), "2021-06-30", "2021-07-08", 8, "8 days: the second week has begun"],
    [late("day", 7, 1, "whole"), "2021-06-30", "2021-07-08", 9, "8 days: one whole week"],
    [late("day", 7, 1, "proportional"), "2021-06-30", "2021-07-08", 8.86, "8 ÷ 7 = 1.142857: 10 − 1.14"],
    [months, "2021-06-30", "2021-07-01", 8, "the first month has begun"],
    [months, "2021-06-30", "2021-07-31", 8, "a month after a month's last day: one month"],
    [months, "2021-06-30", "2021-08-01", 6, "the second has begun"],
    [months, "2021-11-15", "2022-02-15", 4, "three months"],
    [late("month", 1, 2, "whole"), "2021-06-30", "2021-07-30", 10, "no whole month"],
    [late("month", 1, 3.1, "proportional"), "2021-06-30", "2021-07-10", 9, "10 of 31 days: 10 ÷ 31 × 3.1 = 1"],
  ])("%j: %s, actual %j gives %d (%s)", (rule, target, actual, score) => {
    expect(scoreOf(rule, { target, actual }).score).toBe(score);
  });

  it("leaves lateness to a person where the scheme takes no points off", () => {
    expect(scoreOf(judged, { target: "2021-06-30", actual: "2021-06-30" }).score).toBe(10);
    expect(scoreOf(judged, { target: "2021-06-30", actual: "2021-07-01" }).outcome).toMatchObject({
      kind: "judged",
      missed: true,
      allowed: { min: 0, max: 10, maxInclusive: false },
    });
  });

  it.each(["按时完成", "按期完成", "如期完成", "提前完成", "及时办结", "按时", "已按期竣工"])("takes %s as on time", (actual) => {
    expect(scoreOf(days, { target: "12月底前", actual }).score).toBe(10);
  });

  it.each(["未按时完成", "没有如期完成", "基本按期完成", "不及时", "逾期完成", "延期"])(
    "takes %s as late, nobody knows how late",
    (actual) => {
      expect(scoreOf(days, { target: "12月底前", actual }).outcome).toMatchObject({ kind: "judged", missed: true });
    },
  );

  it.each(["全面完成", "预计按时完成", "未提前完成", "没有逾期", "按期推进", "将如期完成", "逾期后及时完成", "100%"])(
    "does not guess what %s says of the day",
    (actual) => {
      expect(scoreOf(days, { target: "12月底前", actual }).outcome).toMatchObject({
        kind: "unreadable",
        fault: { check: "E2", message: { key: "check.E2.noDay" } },
      });
    },
  );

  it("needs a day as the target and waits for an actual value", () => {
    expect(scoreOf(days, { target: "100%", actual: "2021-06-30" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
    expect(scoreOf(days, { target: "12月底前" }).outcome.kind).toBe("noActual");
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(days, { target: "2021年12月31日前", actual: "2021-12-10" }).working).toBe(
      "2021-12-10 完成，不晚于 2021-12-31，得满分 10 分",
    );
    expect(scoreOf(days, { target: "2021年12月31日前", actual: "2022-01-03" }).working).toBe(
      "2022-01-03 完成，晚于 2021-12-31 3 天，每 1 天 扣 1 分，扣 3 分，得 7 分",
    );
    expect(scoreOf(days, { target: "12月底前", actual: "按时完成" }).working).toBe("实际“按时完成”，视同不晚于 2021-12-31，得满分 10 分");
    expect(scoreOf(days, { target: "12月底前", actual: "逾期完成" }).working).toBe(
      "实际“逾期完成”，晚于 2021-12-31，由评价人酌情减分，应低于 10 分",
    );
  });
});

describe("days and months between two days", () => {
  it.each([
    ["2021-12-31", "2022-01-01", 1],
    ["2020-02-28", "2020-03-01", 2],
    ["2021-02-28", "2021-03-01", 1],
    ["2000-01-01", "2001-01-01", 366],
    ["1900-03-01", "2021-12-31", 44500],
  ])("%s to %s: %d days", (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it.each([
    ["2021-01-31", "2021-02-28", 1],
    ["2021-02-28", "2021-03-31", 1],
    ["2021-01-30", "2021-02-28", 1],
    ["2021-12-15", "2022-01-15", 1],
    ["2020-06-15", "2021-06-15", 12],
    ["2021-06-15", "2021-06-30", 0.5],
  ])("%s to %s: %d months", (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });
});
