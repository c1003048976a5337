import type { KeyFigure } from "../../figures";
import type { FigureField, Place } from "../../model";

/** The place of a cell of 数据核对, or the paragraph where a figure of the text stands. */
export function placeOf({ from, row }: KeyFigure, field: FigureField): Place {
  return from === "table" ? { part: "figures", row, field } : { part: "report", row };
}

/** A figure's value as a person reads it, with its unit; empty where it has none. */
export function textOf({ value }: KeyFigure): string {
  return value?.text ?? "";
}
