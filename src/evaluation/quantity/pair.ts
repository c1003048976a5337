import type { Amount } from "./amount";
import { readDual } from "./dual";
import { readRange } from "./range";
import { unreadable, type SingleReading } from "./singleAmount";

/** Readings of two figures: 80%-100%, ≥80%且≤100%, 100±5个, 8402/9138万元. Null where the two have nothing to do with each other. */
export function readPair(text: string, first: Amount, second: Amount): SingleReading | null {
  if (Math.max(first.value, second.value) >= 1e15) {
    return unreadable("outOfRange");
  }
  const gap = text.slice(first.end, second.start);
  if (gap === "" && second.unit === "%" && second.written.startsWith("2")) {
    // 90%290% is ≥90% twice, its sign lost once.
    return unreadable("severalFigures", [{ key: "reading.ocrSuspect", values: { text: text.slice(first.start, second.end) } }]);
  }
  const two = { before: text.slice(0, first.start), first, gap, second, behind: text.slice(second.end) };
  return readDual(two) ?? readRange(two);
}
