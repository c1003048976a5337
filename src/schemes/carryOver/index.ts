import { basicData, type Scheme, type Submission } from "../../evaluation";
import type { Carried, LostCell } from "./carried";
import { carriedFigures } from "./figures";
import { carriedGoals } from "./goals";
import { carriedRows } from "./rows";
import { carriedGroups, carriedRates } from "./stated";

export type { LostCell } from "./carried";

/**
 * A submission of one scheme as one of another. Indicators are matched as matchIndicators() says; a target or a year that only repeated the older
 * scheme's gives way to the newer one's. What has no place any more is named: nothing is dropped in silence.
 */
export function carryOver(older: Scheme, newer: Scheme, submission: Submission): { submission: Submission; lost: LostCell[] } {
  const { unit, year, dates, stated } = submission;
  const basics = carriedBasics(newer, submission.basics);
  const rows = carriedRows(older, newer, submission);
  const groups = carriedGroups(older, newer, stated.groups);
  const rates = carriedRates(newer, stated.rates);
  const goals = carriedGoals(newer, submission.goals ?? []);
  const figures = carriedFigures(newer, submission);
  return {
    submission: {
      ...{ scheme: newer, unit, dates, year: numberOf(year) === older.year ? newer.year : year },
      basics: basics.kept,
      ...rows.kept,
      ...(goals.kept.length === 0 ? {} : { goals: goals.kept }),
      stated: { ...stated, groups: groups.kept, rates: rates.kept },
      ...figures.kept,
    },
    lost: [...basics.lost, ...rows.lost, ...groups.lost, ...rates.lost, ...goals.lost, ...figures.lost],
  };
}

function numberOf(cell: Submission["year"]): unknown {
  return typeof cell === "object" ? cell.value : cell;
}

function carriedBasics({ form }: Scheme, basics: Submission["basics"]): Carried<Submission["basics"]> {
  const kept: Submission["basics"] = {};
  const lost = basicData.flatMap((datum): LostCell[] => {
    const cell = basics[datum];
    if (cell === undefined) return [];
    if (!form.basics.includes(datum)) return [{ place: { part: "basics", code: datum }, cell }];
    kept[datum] = cell;
    return [];
  });
  return { kept, lost };
}
