import type { SingleReading } from "./singleAmount";

const intervalPattern = /^([[(])(-?\d{1,12}(?:\.\d{1,6})?)(%?),(-?\d{1,12}(?:\.\d{1,6})?)(%?)([\])])$/;

/** [80%,90%): a range as mathematics writes it. Null for anything else. */
export function readInterval(text: string): SingleReading | null {
  const [, open, low, lowUnit, high, unit = "", close] = intervalPattern.exec(text) ?? [];
  if (low === undefined || high === undefined || (lowUnit !== "" && lowUnit !== unit) || Number(low) >= Number(high)) {
    return null;
  }
  return {
    ...{ kind: "range", min: { value: Number(low), unit }, minInclusive: open === "[" },
    ...{ max: { value: Number(high), unit }, maxInclusive: close === "]", notes: [] },
  };
}
