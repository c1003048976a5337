import type { Figure } from "../model";
import { normalise } from "../quantity";
import type { KeyFigure } from "./keyFigure";
import { readFigureCells } from "./readFigureCells";

/** What only running text says of a figure. */
const ofNoText = { restSaid: false, planned: false, period: "" };

/** A figure while it is being joined with the others. */
type Joining = Omit<KeyFigure, "whole" | "parts" | "unread"> & {
  whole: KeyFigure | null;
  parts: KeyFigure[];
  unread: KeyFigure["unread"][number][];
};

/**
 * Reads the table 数据核对 and joins each part with its whole by the whole's name. Where several rows bear that name, the one with the same
 * source counts, else the first: whether they agree is F7's. A whole that no row names is told as an unread cell.
 */
export function readFigures(figures: readonly Figure[] = []): KeyFigure[] {
  const rows = figures.map((figure, index): Joining => {
    const cells = readFigureCells(figure);
    return { ...cells, from: "table", row: index + 1, ...ofNoText, unread: [...cells.unread], whole: null, parts: [] };
  });
  const byName = new Map<string, Joining[]>();
  for (const row of rows) {
    const name = normalise(row.label);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  for (const part of rows.filter(({ of }) => of !== "")) {
    const named = (byName.get(normalise(part.of)) ?? []).filter((row) => row !== part);
    const whole = named.find(({ source }) => source === part.source) ?? named[0];
    if (whole === undefined) {
      part.unread.push({ field: "of", text: part.of, kind: "noFigure" });
    } else {
      part.whole = whole;
      whole.parts.push(part);
    }
  }
  return rows;
}
