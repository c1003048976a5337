import {
  isWithin,
  lastName,
  nameFinder,
  sourceOf,
  withAdded,
  withCodes,
  type AddedIndicator,
  type Entry,
  type Indicator,
  type Scheme,
  type Submission,
} from "../../evaluation";
import { matchIndicators } from "../matchIndicators";
import { lostCells, type Carried, type LostCell } from "./carried";

type Rows = Pick<Submission, "entries" | "added">;
type OwnIndicator = AddedIndicator & { code: string };

/**
 * Rows of the scheme and of the unit itself. What the unit added stays its own, unless the newer scheme has that very indicator; without an open group for
 * it, it is lost.
 */
export function carriedRows(older: Scheme, newer: Scheme, { entries, added = [] }: Rows): Carried<Rows> {
  const own = withCodes(added);
  const whole = withAdded(older, own);
  const matches = matchIndicators(whole, newer);
  const remaining = own.filter(({ code, path }) => !matches.has(code) && hasOpenGroup(newer, path));
  const homeless = own.filter((indicator) => !matches.has(indicator.code) && !remaining.includes(indicator));
  const find = nameFinder(
    whole.indicators,
    ({ code }) => code,
    ({ path }) => lastName(path),
  );
  const kept: Entry[] = [];
  const lost: LostCell[] = homeless.flatMap(({ code, weight }) => lostCells({ part: "indicators", code }, { weight }));
  for (const entry of withOwnTargets(entries, own)) {
    const found = find(entry.indicator);
    const code = found.kind === "one" ? found.thing.code : entry.indicator;
    // A target that only repeated the older scheme's gives way to the newer one's.
    const preset = older.indicators.find((indicator) => indicator.code === code)?.target;
    const carried = carriedEntry(entry.target === preset ? withoutTarget(entry) : entry, code, matches.get(code), remaining);
    kept.push(...carried.kept);
    lost.push(...carried.lost);
  }
  return { kept: { entries: kept, ...(remaining.length === 0 ? {} : { added: remaining }) }, lost };
}

function hasOpenGroup({ groups }: Scheme, path: readonly string[]): boolean {
  return groups.some((group) => group.open === true && isWithin(path, group) && path.length > group.path.length);
}

/** The entries, with the targets that the unit's own indicators set for themselves; those without an entry get one. */
function withOwnTargets(entries: readonly Entry[], own: readonly OwnIndicator[]): Entry[] {
  const ofOwn = ({ code, path }: OwnIndicator, { indicator }: Entry): boolean => indicator === code || indicator === lastName(path);
  return [
    ...entries.map((entry) => {
      const indicator = own.find((each) => ofOwn(each, entry));
      return indicator === undefined ? entry : { target: indicator.target, ...entry };
    }),
    ...own.filter((each) => !entries.some((entry) => ofOwn(each, entry))).map(({ code, target }): Entry => ({ indicator: code, target })),
  ];
}

function withoutTarget({ target: _preset, ...entry }: Entry): Entry {
  return entry;
}

/** An entry of an older row, by the newer row that it matches; else it stays with the unit's own indicator, or is lost. */
function carriedEntry(entry: Entry, code: string, match: Indicator | undefined, remaining: readonly OwnIndicator[]): Carried<Entry[]> {
  const place = { part: "indicators", code } as const;
  const { target, actual, selfScore, reason } = entry;
  if (match === undefined) {
    if (!remaining.some((own) => own.code === code)) return { kept: [], lost: lostCells(place, { target, actual, selfScore, reason }) };
    // Its target stands with the indicator itself.
    return { kept: [{ ...withoutTarget(entry), indicator: code }], lost: [] };
  }
  if (sourceOf(match) === null) return { kept: [{ ...entry, indicator: match.code }], lost: [] };
  const { actual: _computed, ...others } = entry;
  return { kept: [{ ...others, indicator: match.code }], lost: lostCells(place, { actual }) };
}
