/** A piece of one section of a number format. */
export type FormatPart =
  | { kind: "literal"; text: string }
  /** Digit places, decimal point and thousands separators as written: "#,##0.00". */
  | { kind: "digits"; pattern: string }
  | { kind: "percent" }
  | { kind: "general" }
  /** The @ that stands for the text. */
  | { kind: "text" }
  /** One of y m d h s repeated, or AM/PM. */
  | { kind: "date"; pattern: string };

export interface ChosenSection {
  parts: FormatPart[];
  /** What is left to format: without its sign where the section says the sign itself. */
  magnitude: number;
}

const token = /"([^"]*)"|\\(.)|\[(?:\$([^\]-]*)[^\]]*|[^\]]*)\]|_.|\*.|General|AM\/PM|A\/P|([ymdhs])\4*|[0#?][0#?,.]*|[.][0#?]+|%|@|[^]/gi;

/** A workbook has few formats and many cells. */
const known = new Map<string, FormatPart[][]>();

function sectionsOf(numberFormat: string): FormatPart[][] {
  const sections = known.get(numberFormat) ?? splitSections(numberFormat).map(cut);
  known.set(numberFormat, sections);
  return sections;
}

/** Picks the section for the value (positive; negative; zero; text) and cuts it into its parts. */
export function sectionFor(numberFormat: string, value: number | string): ChosenSection {
  const sections = sectionsOf(numberFormat);
  const first = sections[0] ?? [];
  if (typeof value === "string") return { parts: sections[3] ?? sections.find(hasText) ?? [{ kind: "text" }], magnitude: 0 };
  const numeric = sections.length === 4 || !sections.slice(1).some(hasText) ? sections : sections.filter((parts) => !hasText(parts));
  if (value < 0 && numeric[1]) return { parts: numeric[1], magnitude: -value };
  if (value === 0 && numeric[2]) return { parts: numeric[2], magnitude: value };
  return { parts: first, magnitude: value };
}

function hasText(parts: FormatPart[]): boolean {
  return parts.some((part) => part.kind === "text");
}

function splitSections(numberFormat: string): string[] {
  const sections = [""];
  for (const [piece] of numberFormat.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g)) {
    if (piece === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + piece);
  }
  return sections;
}

function cut(section: string): FormatPart[] {
  return [...section.matchAll(token)].map(([text, quoted, escaped, currency, date]): FormatPart => {
    if (quoted !== undefined) return { kind: "literal", text: quoted };
    if (escaped !== undefined) return { kind: "literal", text: escaped };
    if (text.startsWith("[")) return { kind: "literal", text: currency ?? "" };
    // "_x" leaves the width of x free, "*x" fills the cell with x: here a space and nothing.
    if (text.length > 1 && text.startsWith("_")) return { kind: "literal", text: " " };
    if (text.length > 1 && text.startsWith("*")) return { kind: "literal", text: "" };
    if (text.toLowerCase() === "general") return { kind: "general" };
    if (date !== undefined || /^(AM\/PM|A\/P)$/i.test(text)) return { kind: "date", pattern: text };
    if (/^[0#?.]/.test(text) && /[0#?]/.test(text)) return { kind: "digits", pattern: text };
    if (text === "%") return { kind: "percent" };
    if (text === "@") return { kind: "text" };
    return { kind: "literal", text };
  });
}
