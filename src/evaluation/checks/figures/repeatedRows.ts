import { differ, type KeyFigure } from "../../figures";
import { normalise } from "../../quantity";
import type { Finding } from "../context";
import { placeOf, textOf } from "./cell";

/** Rows of 数据核对 that bear the name of an earlier one and another value, but for parts of different wholes (F7). */
export function repeatedRows(figures: readonly KeyFigure[]): Finding[] {
  const byName = new Map<string, KeyFigure[]>();
  return figures.flatMap((figure) => {
    const name = normalise(figure.label);
    const before = byName.get(name) ?? [];
    byName.set(name, [...before, figure]);
    const other = name === "" ? undefined : before.find((earlier) => isOfOneWhole(earlier, figure));
    return other === undefined ? [] : finding(other, figure);
  });
}

/** Whether two figures may be parts of one whole: of the same, or one of them of none. */
export function isOfOneWhole(one: KeyFigure, other: KeyFigure): boolean {
  return one.of === "" || other.of === "" || normalise(one.of) === normalise(other.of);
}

function finding(first: KeyFigure, second: KeyFigure): Finding[] {
  const how = first.value === null || second.value === null ? null : differ(first.value, second.value);
  if (how === null) {
    return [];
  }
  const values = { label: second.label, first: said(first), second: said(second) };
  return [
    {
      severity: how === "exactly" ? "error" : "warning",
      ...{ place: placeOf(second, "value"), seen: textOf(second), expected: textOf(first), message: { key: "check.F7", values } },
    },
  ];
}

/** 18.75亿元（表2） */
function said(figure: KeyFigure): string {
  return figure.source === "" ? textOf(figure) : `${textOf(figure)}（${figure.source}）`;
}
