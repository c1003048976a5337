import type { Message } from "../messages";
import { holdsTarget } from "./holdsTarget";
import { aside } from "./trail";

/** A pair of outer parentheses: where it opens, and behind where it closes. */
interface Pair {
  start: number;
  end: number;
}

/** The outer parentheses of a text; none where one of them has no partner. */
export function parenthesesOf(text: string): Pair[] {
  if (!text.includes("(")) {
    return [];
  }
  const pairs: Pair[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "(") {
      start = depth++ === 0 ? at : start;
    } else if (character === ")" && --depth <= 0) {
      if (depth < 0) {
        return [];
      }
      pairs.push({ start, end: at + 1 });
    }
  }
  return depth === 0 ? pairs : [];
}

/** The text without what stands in parentheses. */
export function withoutParentheses(text: string, pairs: readonly Pair[]): string {
  let outside = "";
  let done = 0;
  for (const { start, end } of pairs) {
    outside += text.slice(done, start);
    done = end;
  }
  return outside + text.slice(done);
}

/**
 * Opens parentheses that hold the only figures (满意度(≥90%)); others with figures, or behind the figure, are set aside as a note
 * (30亿元(含土地款20亿元)). Words in parentheses before the figure stay: 认定(引进)企业3家.
 */
export function setAside(text: string): { text: string; notes: Message[] } {
  const pairs = parenthesesOf(text);
  if (pairs.length === 0) {
    return { text, notes: [] };
  }
  const open = !holdsTarget(withoutParentheses(text, pairs));
  const notes: Message[] = [];
  let bare = "";
  let done = 0;
  let behindTarget = false;
  for (const { start, end } of pairs) {
    const before = text.slice(done, start);
    bare += before;
    behindTarget ||= holdsTarget(before);
    const inside = text.slice(start, end);
    if (open && /\d/.test(inside)) {
      bare += inside.slice(1, -1);
    } else if (!/\d/.test(inside) && !behindTarget) {
      bare += inside;
    } else {
      notes.push(aside(inside));
    }
    done = end;
  }
  return { text: bare + text.slice(done), notes };
}
