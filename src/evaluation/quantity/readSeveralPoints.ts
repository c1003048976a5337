import type { RawCell } from "../model";
import { readCell } from "./readCell";
import { readPoints } from "./readPoints";
import type { Reading } from "./reading";

/** A cell with points one after another, as in 20、36 or 8分；6分. Null where one of them is no number of points, or there is none. */
export function readSeveralPoints(raw: RawCell | undefined): { reading: Reading; values: number[] | null } {
  const reading = readCell(raw);
  const parts = reading.text.split(/[、，,;；\s]/u).filter((part) => part !== "");
  const values = parts.flatMap((part) => readPoints(part).value ?? []);
  return { reading, values: values.length === 0 || values.length < parts.length ? null : values };
}
