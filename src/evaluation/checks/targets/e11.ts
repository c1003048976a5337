import { lastName } from "../../paths";
import { countedCodes } from "../../rules";
import type { Check, Row } from "../context";
import { isUnusable } from "./e1";
import { namesOfRows } from "./namesOfRows";

/** Names that end in 率 or 度 and measure nothing: how much is a matter of judgement, or the word is another (现代汉语词典). */
const noMeasure = /(?:效率|制度|年度|季度|月度|力度|态度|程度|深度|广度|高度|角度|进度|速度|限度|气度)$/u;

/** E11 率用定性值: rows whose name ends in 率 or 度 have a target in words, so that nothing can be measured against it. One problem that lists them. */
export const e11: Check = {
  id: "E11",
  severity: "warning",
  onceBegun: true,
  run: ({ rows }) => {
    const found = rows.filter(hasWordsForRate);
    const [first] = found;
    return first === undefined
      ? []
      : [
          {
            place: { part: "indicators", code: first.indicator.code, field: "target" },
            seen: first.readings.target.text,
            expected: "",
            message: { key: "check.E11", values: { count: found.length, names: namesOfRows(found) } },
          },
        ];
  },
};

/** A rate that is counted from other rows needs no figure of its own; a target that the rule cannot use is E1's. */
function hasWordsForRate(row: Row): boolean {
  const {
    indicator: { path, rule },
    status,
    readings: { target },
  } = row;
  if (target.kind !== "words" || status === "notApplicable" || countedCodes(rule).length > 0) {
    return false;
  }
  const name = lastName(path);
  return /[率度]$/u.test(name) && !noMeasure.test(name) && !isUnusable(row);
}
