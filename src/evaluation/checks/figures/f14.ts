import { partsAbove, remainder, type KeyFigure } from "../../figures";
import type { Check, Finding } from "../context";
import { placeOf, textOf } from "./cell";

/**
 * F14 子项大于总项: a part is more than its whole (warning), or the parts together are (info: they may overlap, or stand beside it), where the
 * whole says neither 全部 nor 其中. With these it is F3's and F4's.
 */
export const f14: Check = {
  id: "F14",
  severity: "warning",
  run: ({ allFigures }) => allFigures.filter(({ listing }) => listing === null).flatMap(finding),
};

function finding(whole: KeyFigure): Finding[] {
  const { label, value } = whole;
  const common = { place: placeOf(whole, "value"), seen: textOf(whole), expected: "" };
  const [above] = partsAbove(whole);
  if (above !== undefined) {
    const values = { label, total: textOf(whole), part: above.label, value: textOf(above) };
    return [{ ...common, message: { key: "check.F14.part", values } }];
  }
  const left = remainder(whole);
  if (value === null || left === null || left.rest >= 0) {
    return [];
  }
  const values = { label, total: textOf(whole), sum: { value: left.sum, unit: value.unit } };
  return [{ ...common, severity: "info", message: { key: "check.F14", values } }];
}
