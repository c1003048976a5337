import { inUnit, roundingError, type KeyFigure } from "../../figures";
import { normalise } from "../../quantity";
import type { Check, Finding } from "../context";
import { placeOf, textOf } from "./cell";

/**
 * F7 一数两值: the same figure has two values that differ by more than rounding hides, after conversion of units (error; warning where one of
 * them is approximate). Figures are the same where they bear one name, and not two different wholes.
 */
export const f7: Check = {
  id: "F7",
  severity: "error",
  run: ({ figures }) => {
    const byName = new Map<string, KeyFigure[]>();
    return figures.flatMap((figure) => {
      const name = normalise(figure.label);
      const before = byName.get(name) ?? [];
      byName.set(name, [...before, figure]);
      const other = name === "" ? undefined : before.find((earlier) => isOfOneWhole(earlier, figure));
      return other === undefined ? [] : finding(other, figure);
    });
  },
};

function isOfOneWhole(one: KeyFigure, other: KeyFigure): boolean {
  return one.of === "" || other.of === "" || normalise(one.of) === normalise(other.of);
}

function finding(first: KeyFigure, second: KeyFigure): Finding[] {
  if (first.value === null || second.value === null) {
    return [];
  }
  const again = inUnit(second.value, first.value.unit);
  const figures = [first.value, second.value];
  if (again === null || Math.abs(again - first.value.value) <= roundingError(figures, first.value.unit)) {
    return [];
  }
  const severity: Finding["severity"] = figures.some(({ approximate }) => approximate) ? "warning" : "error";
  const values = { label: second.label, first: said(first), second: said(second) };
  return [
    { severity, place: placeOf(second, "value"), seen: textOf(second), expected: textOf(first), message: { key: "check.F7", values } },
  ];
}

/** 18.75亿元（表2） */
function said(figure: KeyFigure): string {
  return figure.source === "" ? textOf(figure) : `${textOf(figure)}（${figure.source}）`;
}
