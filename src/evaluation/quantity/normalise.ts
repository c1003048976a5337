import { withoutMarkup } from "./markup";

const markupPattern = /[<&\\$^]/;
/** Superscripts elsewhere than behind a unit of length are powers: 10⁶ is not 106. */
const powerPattern = /(?<=[^米里m⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]/g;
/** Invisible characters and the many signs for a range that stay apart under NFKC. */
const invisiblePattern = /[\u200b-\u200d\u2060\ufeff]/g;
const wavePattern = /[〜∼∽˜]/g;

/** Signs that are plain already: most texts have no others. */
const plainPattern = /^[\u4e00-\u9fff\dA-Za-z%.≥≤±]*$/;

/** Full-width signs become plain ones, markup and spaces go (not those that keep two figures apart), a closing stop goes. */
export function normalise(typed: string): string {
  if (plainPattern.test(typed)) {
    return typed;
  }
  const visible = markupPattern.test(typed) ? withoutMarkup(typed) : typed;
  const plain = visible
    .replace(/㎡/g, "m2")
    .replace(powerPattern, (power) => `^${power}`)
    .normalize("NFKC")
    .replace(wavePattern, "~")
    .replace(invisiblePattern, "")
    .trim();
  const text = /\s/.test(plain) ? withoutSpaces(plain) : plain;
  return text.endsWith("。") || text.endsWith(";") ? text.slice(0, -1) : text;
}

function withoutSpaces(text: string): string {
  const parts = text.split(/\s+/);
  return parts.map((part, index) => (/^[\d.]/.test(part) && /\d$/.test(parts[index - 1]?.slice(-1) ?? "") ? ` ${part}` : part)).join("");
}

/** Lines of a cell and circled numbers part one item from the next, before they are lost in the plain text. */
export function withSeparators(typed: string): string {
  if (!/[\n\r①-⑳]|<br/i.test(typed)) {
    return typed;
  }
  const lines = typed
    .replace(/[①-⑳]/g, ";")
    .replace(/<br\s?\/?>/gi, "\n")
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.map((line, index) => (endsItem(lines[index - 1]) && startItem.test(line) ? `、${line}` : line)).join("");
}

/** A line may be broken within an item: "不低于⏎90%" is one. */
const startItem = /^[^,，;；、。)）≥≤><=~～-]/;
const openEnds: ReadonlySet<string> = new Set(",，;；、。:：(（≥≤><=~～-");

function endsItem(line = ""): boolean {
  return /[\d一二两三四五六七八九十]/.test(line) && !openEnds.has(line.slice(-1));
}
