import { HostError } from "./hostError";

/** Readers of what a request hands over. Each throws InvalidArgument where the type is not the one that the API takes. */

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalid(name, "text", value);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== "number") throw invalid(name, "a number", value);
  return value;
}

/** A whole number that is not below the minimum. */
export function countArgument(value: unknown, name: string, minimum = 0): number {
  const count = numberArgument(value, name);
  if (!Number.isInteger(count) || count < minimum) throw invalid(name, `a whole number from ${minimum} on`, value);
  return count;
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalid(name, "true or false", value);
  return value;
}

/** Absent and null are the given default. */
export function optional<T>(value: unknown, read: (value: unknown, name: string) => T, name: string, absent: T): T {
  return value === undefined || value === null ? absent : read(value, name);
}

/** One of the strings of an Excel enumeration. */
export function choiceArgument<const T extends string>(value: unknown, choices: readonly T[], name: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalid(name, `one of ${choices.join(", ")}`, value);
  return choice;
}

export function recordArgument(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(name, "an object", value);
  return Object.fromEntries(Object.entries(value));
}

/** "#RRGGBB" in upper case, "" for none; the few HTML names that code may use are turned into it. */
export function colourArgument(value: unknown, name: string): string {
  const text = textArgument(value, name);
  if (text === "") return "";
  const named = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00" };
  const known = Object.entries(named).find(([colour]) => colour === text.toLowerCase())?.[1];
  if (known) return known;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalid(name, "a colour as #RRGGBB", value);
  return `#${text.replace("#", "").toUpperCase()}`;
}

function invalid(name: string, expected: string, seen: unknown): HostError {
  return new HostError("InvalidArgument", `${name} must be ${expected}, not ${JSON.stringify(seen)}.`);
}
