import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 in hexadecimal over the JSON of plain data with its keys sorted: equal data, equal fingerprint, whatever the order of
 * keys. It finds accidents (a cell changed, another version), not fraud: who changes the data can compute it anew.
 */
export function fingerprint(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(sortedJson(data))));
}

/** Whether two pieces of plain data are equal, whatever the order of keys; a missing piece equals only another. */
export function isSameData(one: unknown, other: unknown): boolean {
  return sortedJson(one ?? null) === sortedJson(other ?? null);
}

/** JSON with the keys of every object in order; keys without a value are left out, as JSON does. */
function sortedJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
