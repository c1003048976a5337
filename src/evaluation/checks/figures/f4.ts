import { partsAbove, remainder, unsaidRest, type KeyFigure } from "../../figures";
import type { Check, Finding } from "../context";
import { placeOf, textOf } from "./cell";

/**
 * F4 其中不穷尽: the parts named by 其中 are more than the whole (error), or two and more of them leave at most half of it unsaid (info); running text
 * may say what the rest is (其余…). Qualities overlap and are not added up.
 */
export const f4: Check = {
  id: "F4",
  severity: "error",
  run: ({ allFigures, basics }) =>
    allFigures.filter((whole) => whole.listing === "some" && !(isQuota(whole) && basics.quota.value !== null)).flatMap(finding),
};

/** Posts that the text lists and the basic data hold are F5's. */
function isQuota({ from, label }: KeyFigure): boolean {
  return from === "text" && label.includes("编制");
}

function finding(whole: KeyFigure): Finding[] {
  const { label, value } = whole;
  if (value === null) {
    return [];
  }
  const { unit } = value;
  const common = { seen: textOf(whole), expected: "" };
  const [above] = partsAbove(whole);
  if (above !== undefined) {
    const values = { label, total: textOf(whole), part: above.label, value: textOf(above) };
    return [{ ...common, place: placeOf(whole, "value"), message: { key: "check.F4.part", values } }];
  }
  const left = remainder(whole);
  if (left !== null && left.rest < 0) {
    const values = { label, total: textOf(whole), sum: { value: left.sum, unit } };
    return [{ ...common, place: placeOf(whole, "value"), message: { key: "check.F4.above", values } }];
  }
  const unsaid = whole.restSaid ? null : unsaidRest(whole);
  if (unsaid === null) {
    return [];
  }
  const values = { label, total: textOf(whole), sum: { value: unsaid.sum, unit }, rest: { value: unsaid.rest, unit } };
  return [{ ...common, severity: "info", place: placeOf(whole, "parts"), message: { key: "check.F4", values } }];
}
