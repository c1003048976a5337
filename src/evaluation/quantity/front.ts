import type { Message } from "../messages";
import type { Comparator } from "./reading";
import { approximateBefore, changeMeaning, comparatorAtEnd } from "./words";

/** A target sets bounds, an actual value states what is: 达到 means ≥ in the one and nothing in the other. */
export type Role = "target" | "actual";

/** What stands before a figure. */
export interface Front {
  negative: boolean;
  comparator: Comparator | undefined;
  /** 约, or in an actual value a bound in words: 超过 90 分 says no exact figure. */
  approximate: string | undefined;
  /** ¥ */
  currency: boolean;
  /** W or Q, which may have been ≤. */
  lostSign: string;
  notes: Message[];
}

/** "W5%" and "Q5%" are what character recognition makes of "≤5%". */
const lostSignPattern = /(?:^|[^A-Za-z])[WQwq]$/;
/** After these a dash is a sign: 增长-9.3%. Elsewhere it may be a dash. */
const takesSign = /(?:增长|增幅|变动|变化|率|为|是|:)$/;

/** From the figure backwards: sign, 约, comparator; what is left is explanation. Null where a word changes the figure's meaning. */
export function readFront(before: string, role: Role): Front | null {
  const front: Front = { negative: false, comparator: undefined, approximate: undefined, currency: false, lostSign: "", notes: [] };
  if (before === "") {
    return front;
  }
  let rest = before;
  if (rest.endsWith("¥")) {
    front.currency = true;
    rest = rest.slice(0, -1);
  }
  const sign = /[-−+]$/.exec(rest)?.[0];
  if (sign !== undefined) {
    front.negative = sign !== "+";
    rest = rest.slice(0, -1);
  }
  front.approximate = approximateBefore.find((word) => rest.endsWith(word));
  rest = rest.slice(0, rest.length - (front.approximate?.length ?? 0));
  const found = comparatorAtEnd(rest);
  if (found) {
    rest = rest.slice(0, -found.written.length);
    if (found.meant !== undefined) {
      front.notes.push({ key: "reading.missingCharacter", values: { written: found.written, meant: found.meant } });
    }
    if (role === "target" || !found.onlyInTargets) {
      front.comparator = found.comparator;
    }
    if (role === "actual" && /^[不至最大超高多突]/.test(found.written) && (found.comparator === "≥" || found.comparator === ">")) {
      front.approximate ??= found.written;
    }
    // 达到≥90% says one thing twice.
    const again = comparatorAtEnd(rest);
    if (again) {
      if (!again.onlyInTargets && again.comparator !== found.comparator) {
        return null;
      }
      rest = rest.slice(0, -again.written.length);
    }
  }
  if (changeMeaning(rest) || (sign !== undefined && !found && front.approximate === undefined && rest !== "" && !takesSign.test(rest))) {
    return null;
  }
  if (!found && lostSignPattern.test(rest)) {
    front.lostSign = rest.slice(-1);
    rest = rest.slice(0, -1);
  }
  if (rest !== "") {
    front.notes.push({ key: "reading.leadingWords", values: { words: rest } });
  }
  return front;
}

/** 达到 and 控制在 before a range or a deviation say no more than that it is the target. */
export function readLead(before: string): Message[] | null {
  const found = comparatorAtEnd(before);
  const lead = found && ["达到", "达", "控制在"].includes(found.written) ? before.slice(0, -found.written.length) : before;
  const words = lead.replace(/(?:在|介于|为)$/, "");
  if (comparatorAtEnd(words) || changeMeaning(words) || words.endsWith("~")) {
    return null;
  }
  return words === "" ? [] : [{ key: "reading.leadingWords", values: { words } }];
}
