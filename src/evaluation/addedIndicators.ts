import type { AddedIndicator, Indicator, IndicatorGroup, RawCell, Scheme } from "./model";
import { openGroups } from "./schemeGroups";
import { groupCode, isWithin } from "./paths";
import { readCell, readPoints } from "./quantity";

/** An indicator of the unit's own as it enters the form. */
export interface OwnIndicator {
  /** Its weight is null where the cell holds no number above 0 (A5), or where no open group holds it (K1): it then earns nothing and keeps the form open. */
  indicator: Indicator;
  /** 分值 as typed. */
  weight: RawCell;
  /** The open group that it lies in; null where there is none. */
  group: IndicatorGroup | null;
  /** Its code belongs to another indicator: it is left out (K3). */
  repeated: boolean;
}

/** The unit's own indicators in their order, each with its code: the given one, else added-1, added-2 … */
export function ownIndicators(scheme: Scheme, added: readonly AddedIndicator[] = []): OwnIndicator[] {
  if (added.length === 0) return [];
  const taken = new Map(scheme.indicators.map(({ code, path }) => [code, groupCode(path)]));
  const seen = new Set<string>();
  const open = openGroups(scheme);
  return withCodes(added).map(({ code, path, weight, target, rule = { kind: "auto" } }): OwnIndicator => {
    const group = open.find((each) => isWithin(path.slice(0, -1), each)) ?? null;
    const points = readPoints(weight).value;
    const repeated = seen.has(code) || (taken.get(code) ?? groupCode(path)) !== groupCode(path);
    seen.add(code);
    const indicator = {
      code,
      path,
      weight: group !== null && points !== null && points > 0 ? points : null,
      target: readCell(target, "target").text,
      rule,
      standard: "",
    };
    return { indicator, weight, group, repeated };
  });
}

/**
 * The scheme with the unit's own indicators in its open groups, each behind the rows of its group, in the unit's order. One that lies in no
 * open group stands behind the rows of the group that its path names, without points. An indicator whose code the scheme has already is not
 * added again, so that doing it twice is harmless.
 */
export function withAdded(scheme: Scheme, added: readonly AddedIndicator[] = []): Scheme {
  const known = new Set(scheme.indicators.map(({ code }) => code));
  const fresh = ownIndicators(scheme, added).filter(({ indicator, repeated }) => !repeated && !known.has(indicator.code));
  return fresh.reduce((grown, { indicator }) => withRow(grown, indicator), scheme);
}

/** The same indicators, each with the code that it is known by. */
export function withCodes(added: readonly AddedIndicator[]): (AddedIndicator & { code: string })[] {
  const given = new Set(added.map(({ code }) => code));
  let number = 0;
  return added.map((each) => {
    if (each.code !== undefined) return { ...each, code: each.code };
    do number += 1;
    while (given.has(`added-${String(number)}`));
    return { ...each, code: `added-${String(number)}` };
  });
}

function withRow(scheme: Scheme, indicator: Indicator): Scheme {
  const place = placeOf(scheme, indicator.path);
  const { indicators } = scheme;
  return { ...scheme, indicators: [...indicators.slice(0, place), indicator, ...indicators.slice(place)] };
}

/** Behind the last row of the innermost group that holds the path; where that has no rows, before the first row of a later group. */
function placeOf({ groups, indicators }: Scheme, path: readonly string[]): number {
  const [group] = groups.filter((each) => isWithin(path.slice(0, -1), each)).sort((a, b) => b.path.length - a.path.length);
  if (group === undefined) return indicators.length;
  const last = indicators.map((row) => isWithin(row.path, group)).lastIndexOf(true);
  if (last >= 0) return last + 1;
  const later = groups.slice(groups.indexOf(group) + 1);
  const next = indicators.findIndex((row) => later.some((each) => isWithin(row.path, each)));
  return next < 0 ? indicators.length : next;
}
