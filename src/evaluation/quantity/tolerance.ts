import type { Amount } from "./amount";
import { readLead } from "./front";
import { boundOf, unreadable, type SingleReading } from "./singleAmount";
import { readTrail } from "./trail";
import { comparatorAtEnd } from "./words";

const sign = /(?:±|\+\/-|\+-|正负|上下浮动)(?:不超过|控制在|≤)?$/;

/** ±10%: how far the actual value may be off. Null where the text has no such sign. */
export function readTolerance(text: string, amount: Amount): SingleReading | null {
  const before = text.slice(0, amount.start);
  const found = sign.exec(before);
  if (!found) {
    return null;
  }
  const words = before.slice(0, found.index);
  const limit = comparatorAtEnd(words);
  const lead = readLead(limit?.comparator === "≤" ? words.slice(0, -limit.written.length) : words);
  const trail = readTrail(text.slice(amount.end), amount.unit, true);
  const bound = boundOf(amount);
  if (!lead || !trail || (bound !== undefined && bound !== "≤")) {
    return unreadable("unknownWords");
  }
  return { kind: "tolerance", within: { value: amount.value, unit: amount.unit }, notes: [...lead, ...trail] };
}
