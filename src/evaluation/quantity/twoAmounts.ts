import type { Message } from "../messages";
import { decimal, toNumber } from "../rounding";
import type { Amount } from "./amount";
import { readLead } from "./front";
import type { Quantity } from "./reading";
import { readTrail } from "./trail";
import { convert } from "./units";

/** Two figures of a text with what stands around them. */
export interface TwoAmounts {
  before: string;
  first: Amount;
  gap: string;
  second: Amount;
  behind: string;
}

/** The notes on the words around two figures. Null where they change what the figures mean. */
export function around(before: string, behind: string, last: Amount): Message[] | null {
  const lead = readLead(before);
  const trail = readTrail(behind, last.unit, true);
  return lead && trail && Math.abs(last.value) < 1e15 ? [...lead, ...trail] : null;
}

/** The unit behind serves both, and so does its 万: 3-5万人. Null where the two measure different things. */
export function inOneUnit({ first, second }: Pick<TwoAmounts, "first" | "second">): [Quantity, Quantity] | null {
  if (first.unit === "" && second.unit !== "") {
    const value = first.factor === 1 && second.factor !== 1 ? toNumber(decimal(first.value).times(second.factor)) : first.value;
    return [
      { value, unit: second.unit },
      { value: second.value, unit: second.unit },
    ];
  }
  const value = convert(second.value, second.unit, first.unit);
  return value === null
    ? null
    : [
        { value: first.value, unit: first.unit },
        { value, unit: first.unit },
      ];
}
