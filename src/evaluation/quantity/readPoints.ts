import type { RawCell } from "../model";
import { decimalsOf, sum } from "../rounding";
import { exactNumber } from "./exactNumber";
import { normalise } from "./normalise";
import { readCell } from "./readCell";
import type { Reading } from "./reading";

/**
 * A cell that holds points as people write them: 10, 10分, 10% of a hundred, 40分+40分. Null where it holds no number of points.
 */
export function readPoints(raw: RawCell | undefined): { reading: Reading; value: number | null } {
  const reading = readCell(raw);
  const value = pointsOf(reading);
  if (value !== null || (!reading.text.includes("+") && !reading.text.includes("＋"))) {
    return { reading, value };
  }
  const summands = normalise(reading.text)
    .split("+")
    .map((part) => pointsOf(readCell(part)));
  const points = summands.filter((each) => each !== null);
  if (points.length < summands.length) {
    return { reading, value };
  }
  const total = sum(points);
  return {
    reading: {
      ...{ raw: reading.raw, text: reading.text, kind: "quantity", quantity: { value: total, unit: "分" }, decimals: decimalsOf(total) },
      notes: [{ key: "reading.summed", values: { count: points.length, total } }],
    },
    value: total,
  };
}

function pointsOf(reading: Reading): number | null {
  return exactNumber(reading, "分") ?? exactNumber(reading, "%");
}
