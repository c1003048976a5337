/** The scheme as it was last sealed, kept as JSON in hidden rows at the top of the draft. */
import type { Scheme } from "../../evaluation";
import { parseScheme } from "../../schemes";
import { chunks } from "../state";
import type { FormTable } from "../table";

const key = "#kept";

/** The rows of the kept text, code → piece; none where nothing was sealed. */
export function keptRows(text: string): [string, string][] {
  return text === "" ? [] : chunks(key, text);
}

/** The kept text; "" where nothing was sealed. */
export function keptText(table: FormTable): string {
  const rows = [...table.rows.keys()].filter((code) => code.startsWith(`${key}.`));
  return rows.map((code) => String(table.cell(code, "c1")?.value ?? "")).join("");
}

/** The scheme as it was last sealed, or null where there is none, or where a person damaged it. */
export function keptScheme(text: string): Scheme | null {
  try {
    const parsed = parseScheme(JSON.parse(text));
    return "scheme" in parsed ? parsed.scheme : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
