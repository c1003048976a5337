import type { KeyFigure } from "../../figures";
import type { FigureField, Place } from "../../model";

/** The place of a cell of 数据核对. */
export function placeOf({ row }: KeyFigure, field: FigureField): Place {
  return { part: "figures", row, field };
}

/** A figure's value as a person reads it, with its unit; empty where it has none. */
export function textOf({ value }: KeyFigure): string {
  return value?.text ?? "";
}
