import type { Entry, Figure, GoalRow, Scheme, Submission } from "../evaluation";

/**
 * What of a submission a new year begins with: the unit, the targets, the unit's own indicators and its goals. Results, reasons, dates, basic data and what
 * the old report states are of the old year; a figure's value becomes the figure of the year before (上年数).
 */
export function forNewYear(scheme: Scheme, { unit, entries, added, goals, figures }: Submission): Submission {
  return {
    ...{ scheme, unit, year: scheme.year, dates: {}, basics: {}, stated: { groups: [], rates: {} } },
    entries: entries.map(({ indicator, target }): Entry => ({ indicator, ...(target === undefined ? {} : { target }) })),
    ...(added === undefined ? {} : { added }),
    ...(goals === undefined ? {} : { goals: goals.map(({ actual: _actual, ...goal }): GoalRow => goal) }),
    ...(figures === undefined ? {} : { figures: figures.map(figureOfNewYear) }),
  };
}

function figureOfNewYear({ label, unit, of, parts, value }: Figure): Figure {
  return {
    label,
    ...(unit === undefined ? {} : { unit }),
    ...(of === undefined ? {} : { of }),
    ...(parts === undefined ? {} : { parts }),
    ...(value === undefined ? {} : { previous: value }),
  };
}
