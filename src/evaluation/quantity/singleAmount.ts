import type { Message } from "../messages";
import { asCellKeeps } from "../rounding";
import type { Amount } from "./amount";
import { readFront, type Role } from "./front";
import type { Comparator, QuantityReading, SingleMeaning } from "./reading";
import { aside, readTrail } from "./trail";
import { tails } from "./words";

/** What a text says, before it is joined with the cell it stood in. */
export type SingleReading = SingleMeaning & { notes: Message[] };

/** A text with one figure: comparator? figure unit? 以上? */
export function readSingleAmount(text: string, amount: Amount, role: Role): SingleReading {
  const front = readFront(text.slice(0, amount.start), role);
  const trail = readTrail(text.slice(amount.end), amount.unitAssumed ? "" : amount.unit, amount.tail !== undefined);
  const bound = boundOf(amount);
  if (!front || !trail || (front.comparator !== undefined && bound !== undefined && !agree(front.comparator, bound))) {
    return unreadable("unknownWords");
  }
  // 15 digits are what a cell keeps; a longer figure would be changed by reading it.
  if (!(Math.abs(amount.value) < 1e15)) {
    return unreadable("outOfRange");
  }
  const { tail } = amount;
  const approximate = front.approximate ?? amount.approximate ?? (role === "actual" && bound === "≥" ? tail : undefined);
  const comparator = bound ?? front.comparator;
  const reading: QuantityReading = {
    kind: "quantity",
    quantity: {
      value: asCellKeeps(front.negative ? -amount.value : amount.value),
      unit: front.currency && amount.unit === "" ? "元" : amount.unit,
    },
    decimals: amount.decimals,
    ...(comparator === undefined ? {} : { comparator }),
    ...(approximate === undefined ? {} : { approximate: true }),
  };
  const notes: Message[] = [...front.notes, ...trail];
  if (tail === "以下" && amount.includes === undefined) {
    notes.push({ key: "reading.inclusive", values: { word: tail } });
  }
  if (amount.unitAssumed) {
    notes.push({ key: "reading.unitAssumed", values: { unit: amount.unit } });
  }
  if (approximate !== undefined) {
    notes.push({ key: "reading.approximate", values: { word: approximate } });
  }
  if (amount.perYear) {
    notes.push(aside("/年"));
  }
  if (front.lostSign !== "" || (role === "target" && comparator === undefined && looksLikeLostSign(amount))) {
    notes.push({ key: "reading.ocrSuspect", values: { text: `${front.lostSign}${amount.written}${amount.unit}` } });
  }
  return { ...reading, notes };
}

/** The bound that 以上, 以下 and 以内 set; 不含 takes the figure itself out. */
export function boundOf({ tail, includes }: Amount): Comparator | undefined {
  const bound = tail === "内" ? "≤" : tails[tail ?? ""];
  return bound === undefined || includes !== false ? bound : bound === "≥" ? ">" : "<";
}

/** "不低于 90%以上" says one thing twice; "超过 5%以内" contradicts itself. */
function agree(front: Comparator, tail: Comparator): boolean {
  return tail === "≥" || tail === ">" ? front === "≥" || front === ">" : front === "≤" || front === "<";
}

/** Character recognition reads ≥ as 2: 290% was ≥90%, where more than 100% would be a wonder. */
function looksLikeLostSign({ written, unit }: Amount): boolean {
  return unit === "%" && /^2[1-9]\d/.test(written) && Number(written.slice(1)) <= 100;
}

export function unreadable(why: "severalFigures" | "unknownWords" | "outOfRange", notes: Message[] = []): SingleReading {
  return { kind: "unreadable", why, notes };
}
