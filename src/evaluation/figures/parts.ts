import { decimal, toNumber } from "../rounding";
import type { KeyFigure } from "./keyFigure";
import { inUnit, roundingError, sumIn } from "./measured";

/** Qualities of the same persons and answers, which overlap (women may be under 35): sex, age, schooling, membership, satisfaction. */
const quality = /[男女]|[岁龄]|学历|大专|本科|研究生|硕士|博士|中专|高中|职称|党员|团员|少数民族|退役军人|满意/;

/**
 * The parts that may be added up where the whole does not say that it lists all of them: no qualities, nor parts with shares of their own, which are stated of
 * qualities. Men and women alone are all of a whole.
 */
function addable({ parts }: KeyFigure): KeyFigure[] {
  const [first, second, ...more] = parts;
  const bothSexes = first !== undefined && second !== undefined && more.length === 0 && /男.*女|女.*男/.test(first.label + second.label);
  return parts.filter(({ share, label }) => share === null && (bothSexes || !quality.test(label)));
}

/** What is left of a whole without its parts, in the whole's unit; negative where they are more than it. */
export interface Remainder {
  sum: number;
  rest: number;
  count: number;
}

/**
 * Null where a figure is missing or approximate, or the units differ. Of a whole that lists all its parts, all count, and where all together are the
 * whole (高中生, 初中生, 小学生). A rest that rounding may hide is 0.
 */
export function remainder(whole: KeyFigure): Remainder | null {
  const { value, listing } = whole;
  const parts = listing === "all" || isSumOf(whole) ? whole.parts : addable(whole);
  const sum = value === null || value.approximate || parts.length === 0 ? null : sumIn(value.unit, parts);
  if (value === null || sum === null) {
    return null;
  }
  const rest = toNumber(decimal(value.value).minus(decimal(sum)));
  const figures = [value, ...parts.flatMap((part) => part.value ?? [])];
  return { sum, rest: Math.abs(rest) <= roundingError(figures, value.unit) ? 0 : rest, count: parts.length };
}

function isSumOf({ value, parts }: KeyFigure): boolean {
  const sum = value === null ? null : sumIn(value.unit, parts);
  return value !== null && sum !== null && decimal(sum).eq(decimal(value.value));
}

/** The parts that are more than their whole each by itself. */
export function partsAbove({ value, parts }: KeyFigure): KeyFigure[] {
  return parts.filter((part) => {
    if (value === null || part.value === null || value.approximate || part.value.approximate) {
      return false;
    }
    const amount = inUnit(part.value, value.unit);
    return amount !== null && amount - value.value > roundingError([value, part.value], value.unit);
  });
}

/** A rest that 其中 leaves unsaid, where the parts seem meant to account for the whole: two at least, and half of it. */
export function unsaidRest(whole: KeyFigure): Remainder | null {
  const left = whole.listing === "some" ? remainder(whole) : null;
  return left !== null && left.rest > 0 && left.count >= 2 && left.sum >= left.rest ? left : null;
}
