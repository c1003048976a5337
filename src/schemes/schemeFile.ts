import type { Scheme } from "../evaluation";
import { parseScheme, type SchemeFault } from "./parseScheme";
import { sealHolds } from "./seal";

/** A scheme from a file, or what is wrong with it; a broken seal is one that no longer fits what it stamps. */
export type OpenedScheme = { scheme: Scheme; seal: "none" | "sealed" | "broken" } | { faults: SchemeFault[]; data: unknown };

/** Opens the text of a .json file. Never throws. */
export function openScheme(text: string): OpenedScheme {
  const data = parseJson(text);
  if (data instanceof SyntaxError) return { faults: [{ path: "", expected: "JSON", seen: data.message }], data: null };
  const parsed = parseScheme(data);
  if ("faults" in parsed) return { faults: parsed.faults, data };
  const { scheme } = parsed;
  return { scheme, seal: scheme.sealed === undefined ? "none" : sealHolds(scheme) ? "sealed" : "broken" };
}

/** The text of a scheme's file. */
export function schemeFileText(scheme: Scheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

/** What the file of a scheme is called: id and version, without letters that a file name cannot have. */
export function schemeFileName({ id, version }: Scheme): string {
  return `${id}-${version}.json`.replaceAll(/[\\/:*?"<>|\s]/gu, "_");
}

function parseJson(text: string): unknown {
  try {
    // Editors of Windows may put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
