import { lastName, normalise, type Indicator, type Scheme } from "../evaluation";
import { uniqueByKey } from "./uniqueByKey";

/**
 * Which indicator of one scheme is which of another: by code, by the whole path, or by a third-level name that both have once, in this order. Codes are
 * stable within a scheme only, so between schemes of different ids they say nothing. Answers the newer indicators by the older ones' codes; each at most once.
 */
export function matchIndicators(older: Scheme, newer: Scheme): Map<string, Indicator> {
  const matches = new Map<string, Indicator>();
  const matchBy = (keyOf: (indicator: Indicator) => string): void => {
    const taken = new Set(matches.values());
    const newerByKey = uniqueByKey(newer.indicators, keyOf);
    for (const [key, indicator] of uniqueByKey(older.indicators, keyOf)) {
      const found = newerByKey.get(key);
      if (found !== undefined && !taken.has(found) && !matches.has(indicator.code)) matches.set(indicator.code, found);
    }
  };
  if (older.id === newer.id) matchBy(({ code }) => code);
  matchBy(({ path }) => normalise(path.join("/")));
  matchBy(({ path }) => normalise(lastName(path)));
  return matches;
}
