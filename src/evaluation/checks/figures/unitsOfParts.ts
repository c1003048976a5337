import { inUnit, type KeyFigure, type Measured } from "../../figures";
import type { CheckContext, Finding } from "../context";
import { placeOf } from "./cell";

/** Figures of 数据核对 whose unit cannot be brought to that of their whole (E3). */
export function unitsOfParts({ figures }: CheckContext): Finding[] {
  return figures.flatMap((figure) => {
    const { value, whole } = figure;
    return value === null || whole?.value == null || inUnit(value, whole.value.unit) !== null
      ? []
      : [finding(figure, value, whole, whole.value)];
  });
}

function finding(figure: KeyFigure, value: Measured, whole: KeyFigure, total: Measured): Finding {
  const values = { label: figure.label, value: value.text, whole: whole.label, total: total.text };
  return { place: placeOf(figure, "unit"), seen: value.unit, expected: total.unit, message: { key: "check.E3.part", values } };
}
