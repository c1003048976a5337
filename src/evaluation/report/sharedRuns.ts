/** A run of characters that a text shares with an earlier one. */
export interface SharedRun {
  first: number;
  second: number;
  run: string;
}

/** The shortest run that counts, and how many words' characters it holds at least: the same figures told twice are no phrase. */
export const shortestRun = 40;
const fewestCharacters = 30;
/** Blocks half as long stand at every multiple of their length, so that each run of the shortest length holds one of them whole. */
const block = shortestRun / 2;
/** Runs are measured up to this length. */
const longestRun = 120;

/** Where a block stands. */
interface Known {
  text: number;
  at: number;
}

/** For each text the first run that it shares with one of the texts before it. In time proportional to the texts' length. */
export function sharedRuns(texts: readonly string[]): SharedRun[] {
  if (texts.length < 2) {
    return [];
  }
  const blocks = new Map<number, Known>();
  return texts.flatMap((text, second) => {
    const hashes = hashesOf(text);
    const found = firstRun(texts, second, hashes, blocks);
    for (let at = 0; at < hashes.length; at += block) {
      const hash = hashes[at] ?? 0;
      if (!blocks.has(hash)) {
        blocks.set(hash, { text: second, at });
      }
    }
    return found === null ? [] : [found];
  });
}

/** A number for the block that begins at each place, each from the one before it. Equal numbers only hint: the characters are compared. */
function hashesOf(text: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - block + 1));
  let hash = 0;
  for (let end = 0; end < text.length; end += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(end)) | 0;
    if (end >= block) {
      hash = (hash - Math.imul(text.charCodeAt(end - block), powerOfBlock)) | 0;
    }
    if (end >= block - 1) {
      hashes[end - block + 1] = hash;
    }
  }
  return hashes;
}

const base = 65599;
const powerOfBlock = Array.from({ length: block }).reduce<number>((power) => Math.imul(power, base), 1);

function firstRun(texts: readonly string[], second: number, hashes: Int32Array, blocks: ReadonlyMap<number, Known>): SharedRun | null {
  const text = texts[second] ?? "";
  for (let at = 0; at < hashes.length; at += 1) {
    const known = blocks.get(hashes[at] ?? 0);
    if (known === undefined) {
      continue;
    }
    const run = runAround(texts[known.text] ?? "", known.at, text, at);
    if (run.length < shortestRun) {
      continue;
    }
    if (run.replace(/[^一-龥]/g, "").length >= fewestCharacters) {
      return { first: known.text, second, run };
    }
    at += run.length - block;
  }
  return null;
}

function runAround(one: string, oneAt: number, other: string, otherAt: number): string {
  let behind = 0;
  while (behind < longestRun && oneAt + behind < one.length && one.charAt(oneAt + behind) === other.charAt(otherAt + behind)) {
    behind += 1;
  }
  let before = 0;
  while (before < block && oneAt > before && otherAt > before && one.charAt(oneAt - before - 1) === other.charAt(otherAt - before - 1)) {
    before += 1;
  }
  return behind < block ? "" : other.slice(otherAt - before, otherAt + behind);
}
