/**
 * A scheme as a flat list of leaves, path → value, and back without loss: what the sheet 评分方案 is written from and read by.
 * Four bounds (min, minInclusive, max, maxInclusive) stand together as one interval, as mathematics writes it: [85,100].
 */

export type Leaf = string | number | boolean | null | typeof emptyList | typeof emptyObject;

/** What has no leaves of its own is a leaf itself. */
export const emptyList = Symbol("[]");
export const emptyObject = Symbol("{}");

const intervalFields = ["min", "minInclusive", "max", "maxInclusive"];

type Json = string | number | boolean | null | Json[] | { [field: string]: Json };

/** Leaves in the order of the data; indicators.0.weight is the weight of the first indicator. */
export function toLeaves(data: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect(data, "", leaves);
  return leaves;
}

function collect(data: unknown, path: string, leaves: Map<string, Leaf>): void {
  if (data === undefined) return;
  if (data === null || typeof data === "string" || typeof data === "number" || typeof data === "boolean") {
    leaves.set(path, data);
    return;
  }
  if (typeof data !== "object") throw new TypeError(`${path} is no JSON data`);
  const inside = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const entries: [string, unknown][] = Array.isArray(data) ? data.map((item, index) => [String(index), item]) : Object.entries(data);
  if (entries.length === 0 && path !== "") leaves.set(path, Array.isArray(data) ? emptyList : emptyObject);
  const bounds = intervalOf(entries);
  if (bounds !== null) leaves.set(inside("interval"), bounds);
  for (const [key, value] of entries) {
    if (bounds === null || !intervalFields.includes(key)) collect(value, inside(key), leaves);
  }
}

function intervalOf(entries: [string, unknown][]): string | null {
  const fields = new Map(entries);
  if (!intervalFields.every((field) => fields.has(field))) return null;
  const bound = (value: unknown): number | null => (typeof value === "number" ? value : null);
  return intervalText({
    min: bound(fields.get("min")),
    minInclusive: fields.get("minInclusive") === true,
    max: bound(fields.get("max")),
    maxInclusive: fields.get("maxInclusive") === true,
  });
}

interface Interval {
  min: number | null;
  minInclusive: boolean;
  max: number | null;
  maxInclusive: boolean;
}

/** [75,85) for 75 ≤ x < 85; an open end is written -∞ or ∞. */
export function intervalText(interval: Interval): string {
  const left = `${interval.minInclusive ? "[" : "("}${interval.min === null ? "-∞" : String(interval.min)}`;
  const right = `${interval.max === null ? "∞" : String(interval.max)}${interval.maxInclusive ? "]" : ")"}`;
  return `${left},${right}`;
}

/** Null where the text is no interval. */
export function parseInterval(text: string): Interval | null {
  const match = /^([[(])(-∞|-?\d[\d.e+-]*),(∞|-?\d[\d.e+-]*)([\])])$/u.exec(text.replaceAll(/\s/gu, "").replaceAll("，", ","));
  if (match === null) return null;
  const [, open, min = "", max = "", close] = match;
  return {
    min: min === "-∞" ? null : Number(min),
    minInclusive: open === "[",
    max: max === "∞" ? null : Number(max),
    maxInclusive: close === "]",
  };
}

/** The data that the leaves came from. What is not understood stays as it is, for the check of the scheme to name. */
export function fromLeaves(leaves: ReadonlyMap<string, Leaf>): unknown {
  const root: Node = { fields: new Map() };
  for (const [path, leaf] of leaves) {
    let node = root;
    for (const key of path.split(".")) {
      const next = node.fields.get(key) ?? { fields: new Map<string, Node>() };
      node.fields.set(key, next);
      node = next;
    }
    node.leaf = leaf;
  }
  return build(root);
}

interface Node {
  fields: Map<string, Node>;
  leaf?: Leaf;
}

function build(node: Node): Json {
  if (node.leaf !== undefined) {
    if (node.leaf === emptyList) return [];
    return node.leaf === emptyObject ? {} : node.leaf;
  }
  const entries = [...node.fields].map(([key, child]): [string, Json] => [key, build(child)]);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/u.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  }
  const fields = Object.fromEntries(entries);
  const interval = typeof fields.interval === "string" ? parseInterval(fields.interval) : null;
  if (interval === null) return fields;
  const { interval: _written, ...others } = fields;
  return { ...others, ...interval };
}
