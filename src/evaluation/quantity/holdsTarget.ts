import { amountsOf, measures } from "./amount";
import { readDeadline } from "./deadline";
import { readRank } from "./rank";
import { comparatorAtEnd } from "./words";

/** Whether a phrase has a target of its own: a figure that measures something, a rank, a day. */
export function holdsTarget(text: string): boolean {
  if (!/[\d年季]/.test(text)) {
    return false;
  }
  const amounts = amountsOf(text);
  if (amounts.length === 0) {
    return readRank(text) !== null || readDeadline(text)?.kind === "deadline";
  }
  return amounts.some(
    (amount) =>
      measures(amount) || (amount.start > 0 && (amount.end === text.length || comparatorAtEnd(text.slice(0, amount.start)) !== undefined)),
  );
}
