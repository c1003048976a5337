import {
  derivedFormulas,
  groupCode,
  lastName,
  nameFinder,
  statedRates,
  type Scheme,
  type Stated,
  type StatedGroup,
} from "../../evaluation";
import { lostCells, type Carried, type LostCell } from "./carried";

/** What the report states of each group, where the newer scheme has a group of that path, or one of that name. */
export function carriedGroups(older: Scheme, newer: Scheme, groups: readonly StatedGroup[]): Carried<StatedGroup[]> {
  const kept: StatedGroup[] = [];
  const lost = groups.flatMap((group) => {
    const { name, ...cells } = group;
    const code = codeOf(older, name) ?? name;
    const newerCode = codeOf(newer, code) ?? codeOf(newer, lastName(code.split("/")));
    if (newerCode === null) return lostCells({ part: "stated", code }, cells);
    kept.push({ ...group, name: newerCode });
    return [];
  });
  return { kept, lost };
}

/** The rates that the report states, where the newer form has a row for them. */
export function carriedRates(newer: Scheme, rates: Stated["rates"]): Carried<Stated["rates"]> {
  const asked = statedRates(newer);
  const kept: Stated["rates"] = {};
  const lost = derivedFormulas.flatMap((formula): LostCell[] => {
    const cell = rates[formula];
    if (cell === undefined) return [];
    if (!asked.includes(formula)) return [{ place: { part: "stated", code: formula }, cell }];
    kept[formula] = cell;
    return [];
  });
  return { kept, lost };
}

/** The code of the group that a code or a name leads to; null where there is none, or several. */
function codeOf({ groups }: Scheme, name: string): string | null {
  const find = nameFinder(
    groups,
    ({ path }) => groupCode(path),
    ({ path }) => lastName(path),
  );
  const found = find(name);
  return found.kind === "one" ? groupCode(found.thing.path) : null;
}
