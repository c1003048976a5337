import { lastName, type Indicator, type Scheme } from "../../evaluation";
import { uniqueByKey } from "../../schemes";
import { comparableName, comparablePath, similarity } from "./comparableName";
import type { TableRow } from "./readTable";

/** Names less alike than this are no candidates: 活动项目完成率 and 活动项目实际完成率 are at 0.71. */
export const leastSimilarity = 0.6;

/** How a row came to its indicator. "similar" is a guess, which a person has to confirm. */
export type MatchedBy = "path" | "name" | "target" | "similar";

export interface RowMatch {
  indicator: Indicator;
  by: MatchedBy;
}

/** Which row of a table is which indicator. No indicator is given twice, and where two would fit equally, none. */
export function matchRows(rows: readonly TableRow[], { indicators }: Scheme): Map<TableRow, RowMatch> {
  const matches = new Map<TableRow, RowMatch>();
  const taken = new Set<Indicator>();
  const matchBy = (by: MatchedBy, rowKey: (row: TableRow) => string, keyOf: (indicator: Indicator) => string): void => {
    const byKey = uniqueByKey(indicators, keyOf);
    for (const [key, row] of uniqueByKey(rows, rowKey)) {
      const indicator = byKey.get(key);
      if (key === "" || indicator === undefined || taken.has(indicator) || matches.has(row)) continue;
      matches.set(row, { indicator, by });
      taken.add(indicator);
    }
  };
  matchBy("path", pathKey, pathKey);
  matchBy("name", lastTwoNames, lastTwoNames);
  matchBy("name", nameKey, nameKey);
  // A table without names says what was to be done.
  matchBy("target", nameKey, ({ target }) => comparableName(target));
  const left = rows.filter((row) => !matches.has(row));
  for (const { row, indicator } of candidates(
    left,
    indicators.filter((each) => !taken.has(each)),
  )) {
    if (matches.has(row) || taken.has(indicator)) continue;
    matches.set(row, { indicator, by: "similar" });
    taken.add(indicator);
  }
  return matches;
}

type Named = Pick<TableRow, "path">;
const pathKey = ({ path }: Named): string => comparablePath(path);
const lastTwoNames = ({ path }: Named): string => (path.length < 2 ? "" : comparablePath(path.slice(-2)));
const nameKey = ({ path }: Named): string => comparableName(lastName(path));

/** Rows and indicators that are alike, the likest first. */
function candidates(rows: readonly TableRow[], indicators: readonly Indicator[]): { row: TableRow; indicator: Indicator }[] {
  const names = indicators.map((indicator) => ({ indicator, name: nameKey(indicator) }));
  return rows
    .flatMap((row) => {
      const seen = nameKey(row);
      return names.flatMap(({ indicator, name }) => {
        const alike = similarity(seen, name);
        return alike < leastSimilarity ? [] : [{ row, indicator, alike }];
      });
    })
    .sort((a, b) => b.alike - a.alike);
}
