import { isIndex } from "../schemeWords";

/**
 * Numbers the items of every list from 0 on, in the order in which the paths name them: rows that were deleted, inserted or moved
 * leave no gaps. Answers how a path is called then; null where it belongs to an item that no path names.
 */
export function numbering(paths: readonly string[]): (path: string) => string | null {
  const lists = new Map<string, Map<string, number>>();
  for (const path of paths) {
    for (const [list, item] of itemsOf(path)) {
      const items = lists.get(list) ?? new Map<string, number>();
      if (!items.has(item)) items.set(item, items.size);
      lists.set(list, items);
    }
  }
  return (path) => {
    const parts = path.split(".");
    const numbered = parts.map((part, index) => (isIndex(part) ? (lists.get(parts.slice(0, index).join("."))?.get(part) ?? null) : part));
    return numbered.includes(null) ? null : numbered.join(".");
  };
}

/** Every list that a path goes through, with the item. */
function itemsOf(path: string): [string, string][] {
  const parts = path.split(".");
  return parts.flatMap((part, index): [string, string][] => (isIndex(part) ? [[parts.slice(0, index).join("."), part]] : []));
}
