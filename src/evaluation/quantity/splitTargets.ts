import { holdsTarget } from "./holdsTarget";
import { parenthesesOf, withoutParentheses } from "./parentheses";

/** The targets of a text, in their order, and the words that they have in common. */
export interface Targets {
  parts: string[];
  lead: string;
}

/**
 * Splits several targets in one cell: at ; always, at , 、 and 。 only where both sides have a figure of their own, never within
 * parentheses. Parentheses that hold the only figures are a list of targets: 新登记市场主体(企业418家、个体212家).
 */
export function splitTargets(text: string): Targets {
  if (!/[;,、。]/.test(text)) {
    return { parts: [text], lead: "" };
  }
  const pairs = parenthesesOf(text);
  const [pair, ...others] = pairs.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  if (pair && others.length === 0) {
    const outside = withoutParentheses(text, [pair]);
    const inside = splitOutside(text.slice(pair.start + 1, pair.end - 1));
    if (inside.length > 1 && !holdsTarget(outside)) {
      return { parts: inside, lead: outside };
    }
  }
  return { parts: splitOutside(text), lead: "" };
}

function splitOutside(text: string): string[] {
  const sentences = pieces(text, /;/g).map(({ piece }) => piece);
  const parts = sentences.flatMap((sentence) => joinPhrases(sentence));
  return parts.some(holdsTarget) ? parts : [text];
}

/** Phrases without a figure belong to the next one that has one, at the end to the one before. */
function joinPhrases(sentence: string): string[] {
  const phrases = pieces(sentence, /[,、。]/g);
  const parts: string[] = [];
  let waiting = "";
  for (const { piece, separator } of phrases) {
    const phrase = waiting === "" ? piece : waiting + piece;
    if (parts.length > 0 && waiting === "" && /^(?:其中|包括|含|包含)/.test(piece)) {
      // A part of the figure before is no target of its own.
      parts.push(`${parts.pop() ?? ""}(${piece})`);
    } else if (holdsTarget(piece)) {
      parts.push(phrase);
      waiting = "";
    } else {
      waiting = phrase + separator;
    }
  }
  if (waiting !== "") {
    const last = parts.pop();
    const words = /[,、。]$/.test(waiting) ? waiting.slice(0, -1) : waiting;
    parts.push(last === undefined ? words : `${last},${words}`);
  }
  return parts;
}

/** The pieces between separators that stand outside parentheses and not within a figure. */
function pieces(text: string, separators: RegExp): { piece: string; separator: string }[] {
  const pairs = parenthesesOf(text);
  const found: { piece: string; separator: string }[] = [];
  let nextPair = 0;
  let done = 0;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    while ((pairs[nextPair]?.end ?? Infinity) <= index) {
      nextPair++;
    }
    const within = (pairs[nextPair]?.start ?? Infinity) < index;
    const inFigure = separator === "," && /^\d,\d$/.test(text.slice(index - 1, index + 2));
    if (!within && !inFigure) {
      found.push({ piece: text.slice(done, index), separator });
      done = index + 1;
    }
  }
  found.push({ piece: text.slice(done), separator: "" });
  return found.filter(({ piece }) => piece !== "");
}
