import type { Figure, FigureField, RawCell } from "../model";
import { convert, readCell, readRemark, type QuantityReading, type Reading } from "../quantity";
import { fallWords } from "./growthWords";
import type { KeyFigure, Measured, StatedGrowth, StatedPercent, UnreadCell } from "./keyFigure";
import { holdsAny } from "./wordLists";

/** What the cells of one row say, before the rows are joined. */
export type FigureCells = Omit<KeyFigure, "from" | "row" | "whole" | "parts" | "restSaid" | "planned" | "period">;

/** What a cell says: nothing, a thing, or that it cannot be read as one. */
type Cell<Thing> = { thing: Thing | null; unread: UnreadCell[] };

/** Reads one row of 数据核对. Never throws; a cell that cannot be read is named. */
export function readFigureCells(figure: Figure): FigureCells {
  const value = readMeasured("value", figure.value, figure.unit);
  const previous = readMeasured("previous", figure.previous, figure.unit);
  const share = readShare(figure.share);
  const growth = readGrowth(figure.growth);
  const listing = readListing(figure.parts);
  return {
    label: readRemark(figure.label),
    source: readRemark(figure.source),
    of: readRemark(figure.of),
    value: value.thing,
    previous: previous.thing,
    share: share.thing,
    growth: growth.thing,
    listing: listing.thing,
    unread: [...value.unread, ...previous.unread, ...share.unread, ...growth.unread, ...listing.unread],
  };
}

/** A number with its unit: its own, else that of the row's unit cell. */
function readMeasured(field: FigureField, raw: RawCell | undefined, unitCell: RawCell | undefined): Cell<Measured> {
  const reading = readCell(raw);
  if (reading.kind !== "quantity") {
    return unreadUnlessEmpty(field, reading, "noNumber");
  }
  const unit = readRemark(unitCell);
  const ownUnit = reading.quantity.unit !== "" && !reading.notes.some(({ key }) => key === "reading.unitAssumed");
  if (unit === "" || ownUnit) {
    return { thing: measured(reading, reading.quantity.unit, withUnit(reading.text, ownUnit ? "" : reading.quantity.unit)), unread: [] };
  }
  const text = withUnit(reading.text, unit);
  const together = readCell(text);
  const known = together.kind === "quantity" && together.notes.every(({ key }) => key === "reading.approximate");
  return { thing: known ? measured(together, together.quantity.unit, text) : measured(reading, unit, text), unread: [] };
}

/** 58万 with 人次 is 580000 人次, known to the nearest 10000; with 万元 it stays 58. */
function measured(reading: QuantityReading, unit: string, text: string): Measured {
  const inTenThousands = !unit.includes("万") && /\d[多余]?万/.test(text);
  return {
    value: reading.quantity.value,
    unit,
    decimals: reading.decimals - (inTenThousands ? 4 : 0),
    approximate: isApproximate(reading),
    text,
  };
}

function withUnit(text: string, unit: string): string {
  return text.endsWith(unit) ? text : `${text}${unit}`;
}

/** A bound such as 超过5000 is no exact figure either. */
function isApproximate({ approximate, comparator }: QuantityReading): boolean {
  return approximate === true || (comparator !== undefined && comparator !== "=");
}

function readShare(raw: RawCell | undefined): Cell<StatedPercent> {
  const reading = readCell(raw);
  const percent = percentOf(reading);
  return reading.kind === "quantity" && typeof percent === "number"
    ? { thing: { percent, decimals: reading.decimals, approximate: isApproximate(reading), text: reading.text }, unread: [] }
    : unreadUnlessEmpty("share", reading, percent === "percentSign" ? "percentSign" : "noNumber");
}

/** 下降12.5% and -12.5% are a fall; 下降2个百分点 is one of percentage points. */
function readGrowth(raw: RawCell | undefined): Cell<StatedGrowth> {
  const reading = readCell(raw);
  const inPoints = reading.kind === "quantity" && reading.quantity.unit === "个百分点";
  const change = inPoints ? reading.quantity.value : percentOf(reading);
  if (reading.kind !== "quantity" || typeof change !== "number") {
    return unreadUnlessEmpty("growth", reading, change === "percentSign" ? "percentSign" : "noNumber");
  }
  const percent = change > 0 && holdsAny(reading.text, fallWords) ? -change : change;
  return { thing: { percent, inPoints, decimals: reading.decimals, approximate: isApproximate(reading), text: reading.text }, unread: [] };
}

/** Percent; of a bare figure up to 1.5 nobody can tell whether it is a fraction. */
function percentOf(reading: Reading): number | "percentSign" | null {
  if (reading.kind !== "quantity") {
    return null;
  }
  const { value, unit } = reading.quantity;
  if (unit !== "") {
    return convert(value, unit, "%");
  }
  return value !== 0 && Math.abs(value) <= 1.5 ? "percentSign" : value;
}

function readListing(raw: RawCell | undefined): Cell<"all" | "some"> {
  const text = readRemark(raw);
  switch (text) {
    case "":
      return { thing: null, unread: [] };
    case "全部":
      return { thing: "all", unread: [] };
    case "其中":
      return { thing: "some", unread: [] };
    default:
      return { thing: null, unread: [{ field: "parts", text, kind: "listing" }] };
  }
}

function unreadUnlessEmpty(field: FigureField, { kind, text }: Reading, why: UnreadCell["kind"]): Cell<never> {
  return { thing: null, unread: kind === "empty" ? [] : [{ field, text, kind: why }] };
}
