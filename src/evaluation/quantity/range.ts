import type { Message } from "../messages";
import { decimal, toNumber } from "../rounding";
import type { Amount } from "./amount";
import type { Comparator, Quantity } from "./reading";
import { boundOf, type SingleReading } from "./singleAmount";
import { around, inOneUnit, type TwoAmounts } from "./twoAmounts";
import { comparatorAtEnd } from "./words";

/** 80%-100%, 100±5个, ≥80%且<100%. Null where two figures are no range. */
export function readRange(two: TwoAmounts): SingleReading | null {
  return readBetween(two) ?? readAround(two) ?? readBounds(two);
}

const rangeJoiner = /^(?:-{1,2}|~|—{1,2}|–|−|至|到)([-−]?)$/;
const rangeEnd = /^(?:之间|区间|范围内?|的?范围以?内)/;

/** 80%-100%, 3~5万人, -5%至5%. */
function readBetween(two: TwoAmounts): SingleReading | null {
  const { before, first, gap, second, behind } = two;
  const joined = rangeJoiner.exec(gap);
  if (!joined || first.tail !== undefined || isCalendar(two)) {
    return null;
  }
  const negative = /[-−]$/.test(before);
  const notes = around(negative ? before.slice(0, -1) : before, behind.replace(rangeEnd, ""), second);
  const [low, high] = inOneUnit(two) ?? [];
  if (!notes || !low || !high || (second.tail !== undefined && boundOf(second) !== "≤")) {
    return null;
  }
  const min = { ...low, value: negative ? -low.value : low.value };
  const max = { ...high, value: joined[1] === "" ? high.value : -high.value };
  return range(min, first.includes !== false, max, second.includes !== false, notes);
}

/** 1-2 may be a day, 2020-2022 are years, 0371-6333 is a telephone. */
function isCalendar({ first, gap, second }: TwoAmounts): boolean {
  const isYear = ({ written, unit }: Amount) => /^(?:19|20)\d\d$/.test(written) && (unit === "" || unit === "年");
  if (isYear(first) && isYear(second)) {
    return true;
  }
  const bare = gap === "-" && first.unit === "" && second.unit === "";
  return (
    bare &&
    (/^0\d/.test(first.written) ||
      (/^\d{1,2}$/.test(first.written) && Number(first.written) <= 12 && /^\d{1,2}$/.test(second.written) && Number(second.written) <= 31))
  );
}

/** 100±5个. With a unit of its own behind, 100±5% could be five points or five in a hundred: not read. */
function readAround({ before, first, gap, second, behind }: TwoAmounts): SingleReading | null {
  if (
    gap !== "±" ||
    first.tail !== undefined ||
    (first.unit !== second.unit && second.unit !== "" && (first.unit !== "" || second.unit === "%"))
  ) {
    return null;
  }
  const notes = around(before, behind, second);
  if (!notes) {
    return null;
  }
  const unit = second.unit === "" ? first.unit : second.unit;
  const middle = decimal(first.value);
  const [min, max] = [middle.minus(decimal(second.value)), middle.plus(decimal(second.value))].map((value) => ({
    value: toNumber(value),
    unit,
  }));
  return min && max ? range(min, true, max, true, notes) : null;
}

const conjunction = /^[,、;]?(?:并且|同时|且|并|和|又|而|但)?/;
const unknown = /^([≤<]|>=|<=|≥|>)[A-Za-zα-ω\u3400-\u9fff]{1,10}([≤<]|<=|>=|≥|>)$/;
const flipped: Readonly<Record<string, Comparator>> = { "≤": "≥", "<=": "≥", "<": ">", "≥": "≤", ">=": "≤", ">": "<" };
const signs: Readonly<Record<string, Comparator>> = { "≤": "≤", "<=": "≤", "<": "<", "≥": "≥", ">=": "≥", ">": ">" };

/** ≥80%且<100%, 大于等于80%小于100%, 80%以上100%以下, 80%≤x<100%. */
function readBounds(two: TwoAmounts): SingleReading | null {
  const { before, first, gap, second, behind } = two;
  const chained = unknown.exec(gap);
  let lead = before;
  let one: Comparator | undefined;
  let other: Comparator | undefined;
  if (chained) {
    one = flipped[chained[1] ?? ""];
    other = signs[chained[2] ?? ""];
  } else {
    const front = comparatorAtEnd(before);
    const middle = comparatorAtEnd(gap);
    if (gap.replace(conjunction, "") !== (middle?.written ?? "")) {
      return null;
    }
    one = boundOf(first) ?? front?.comparator;
    other = boundOf(second) ?? middle?.comparator;
    lead = front ? before.slice(0, -front.written.length) : before;
  }
  const notes = around(lead, behind, second);
  const [firstQuantity, secondQuantity] = inOneUnit(two) ?? [];
  if (!one || !other || !notes || !firstQuantity || !secondQuantity) {
    return null;
  }
  if (isLower(one) && isUpper(other)) {
    return range(firstQuantity, one === "≥", secondQuantity, other === "≤", notes);
  }
  return isUpper(one) && isLower(other) ? range(secondQuantity, other === "≥", firstQuantity, one === "≤", notes) : null;
}

function isLower(comparator: Comparator): boolean {
  return comparator === "≥" || comparator === ">";
}

function isUpper(comparator: Comparator): boolean {
  return comparator === "≤" || comparator === "<";
}

function range(min: Quantity, minInclusive: boolean, max: Quantity, maxInclusive: boolean, notes: Message[]): SingleReading | null {
  return min.value < max.value ? { kind: "range", min, minInclusive, max, maxInclusive, notes } : null;
}
