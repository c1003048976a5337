import { normalise } from "../../evaluation";
import { withoutBrackets } from "./tableColumns";

/**
 * A name as it is compared: width, spaces, quotes and other signs, a number in front (一、 1.), points behind (40分) and remarks in brackets do not
 * matter, nor whether it ends in 指标 or 率.
 */
export function comparableName(name: string): string {
  const plain = normalise(name);
  const letters = withoutBrackets(plain)
    .replace(/^(?:[一二三四五六七八九十]{1,3}、|\d{1,3}[.、])/u, "")
    .replace(/\d{1,3}分$/u, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replace(/指标$/u, "")
    .replace(/率$/u, "");
  return letters === "" ? plain : letters;
}

/** A path as it is compared; levels that are left blank do not count. */
export function comparablePath(path: readonly string[]): string {
  return path
    .filter((name) => name !== "")
    .map(comparableName)
    .join("/");
}

/** How alike two comparable names are, from 0 to 1: twice the pairs of neighbouring letters that both have, by all pairs (Dice 1945). */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const pair of pairs) {
    const found = others.indexOf(pair);
    if (found < 0) continue;
    others.splice(found, 1);
    common += 1;
  }
  const all = one.length - 1 + (other.length - 1);
  return all <= 0 ? 0 : (2 * common) / all;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, start) => text.slice(start, start + 2));
}
