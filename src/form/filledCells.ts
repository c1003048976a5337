import {
  groupCode,
  lastName,
  nameFinder,
  sourceOf,
  withCodes,
  type AddedIndicator,
  type Entry,
  type RawCell,
  type Scheme,
  type Submission,
} from "../evaluation";
import { ownRuleWord } from "./ownRules";
import { rowsOfAdded } from "./ownRows";
import type { CellReference } from "./places";

/** A cell of the form, and what a submission has for it. */
export interface FilledCell extends CellReference {
  cell: RawCell;
}

/**
 * Where each raw cell of a submission belongs in the scheme's form. An actual value that is computed is not typed, and a completion tier, the
 * points of a checklist and 不适用 have no cells of their own: a form keeps them in the actual value's words.
 */
export function filledCells(scheme: Scheme, submission: Submission): FilledCell[] {
  return [
    ...basicsCells(submission),
    ...indicatorCells(scheme, submission),
    ...statedCells(scheme, submission),
    ...goalCells(submission),
    ...figureCells(submission),
  ];
}

function basicsCells({ unit, year, dates, basics }: Submission): FilledCell[] {
  return cellsOf({ unit, year, ...dates, ...basics }, (row) => ({ kind: "basics", row, column: "value" }));
}

/** A row that an entry can belong to: the scheme's, or one of an open group that the unit's own indicator gets. */
interface InputRow {
  row: string;
  /** What entries call it. */
  code: string;
  name: string;
  isTyped: boolean;
}

function indicatorCells(scheme: Scheme, { entries, added = [] }: Submission): FilledCell[] {
  const own = rowsOfAdded(scheme, withCodes(added));
  const ownInputRows = own.map(({ row, indicator }): InputRow => ({
    ...{ row, code: indicator.code ?? row, name: lastName(indicator.path), isTyped: true },
  }));
  const schemeRows = scheme.indicators.map((indicator): InputRow => ({
    ...{ row: indicator.code, code: indicator.code, name: lastName(indicator.path), isTyped: sourceOf(indicator) === null },
  }));
  const find = nameFinder(
    [...schemeRows, ...ownInputRows],
    ({ code }) => code,
    ({ name }) => name,
  );
  return [
    ...own.flatMap(({ row, indicator }) => ownCells(row, indicator)),
    ...entries.flatMap((entry) => {
      const found = find(entry.indicator);
      return found.kind === "one" ? entryCells(entry, found.thing) : [];
    }),
  ];
}

function ownCells(row: string, { path, weight, target, rule }: AddedIndicator): FilledCell[] {
  const level2 = path.length < 3 ? undefined : path[1];
  const word = rule === undefined ? undefined : (ownRuleWord(rule) ?? undefined);
  return cellsOf({ level2, level3: lastName(path), weight, target, rule: word }, (column) => ({ kind: "indicators", row, column }));
}

function entryCells({ target, actual, selfScore, reason }: Entry, { row, isTyped }: InputRow): FilledCell[] {
  return cellsOf({ target, actual: isTyped ? actual : undefined, selfScore, reason }, (column) => ({ kind: "indicators", row, column }));
}

function statedCells(scheme: Scheme, { stated }: Submission): FilledCell[] {
  const find = nameFinder(
    scheme.groups,
    ({ path }) => groupCode(path),
    ({ path }) => lastName(path),
  );
  const groups = stated.groups.flatMap(({ name, weight, score, rate, elsewhere, deducted, reason }) => {
    const found = find(name);
    if (found.kind !== "one") return [];
    const cells = {
      statedWeight: weight,
      statedScore: score,
      statedRate: rate,
      statedElsewhere: elsewhere,
      statedDeducted: deducted,
      statedReason: reason,
    };
    return cellsOf(cells, (column) => ({ kind: "conclusion", row: `group:${groupCode(found.thing.path)}`, column }));
  });
  const { total, grade } = stated;
  return [
    ...groups,
    ...cellsOf({ total, grade }, (row) => ({ kind: "conclusion", row, column: "statedScore" })),
    ...cellsOf(stated.rates, (formula) => ({ kind: "conclusion", row: `rate:${formula}`, column: "statedRate" })),
  ];
}

function goalCells({ goals = [] }: Submission): FilledCell[] {
  const counts = new Map<string, number>();
  return goals.flatMap(({ block, ...cells }) => {
    const number = (counts.get(block) ?? 0) + 1;
    counts.set(block, number);
    return cellsOf(cells, (column) => ({ kind: "goals", row: `goal:${block}:${String(number)}`, column }));
  });
}

function figureCells({ figures = [], report }: Submission): FilledCell[] {
  const place = (row: string, column: string): CellReference => ({ kind: "figures", row, column });
  return [
    ...figures.flatMap((figure, index) => cellsOf({ ...figure }, (field) => place(`figure:${String(index + 1)}`, field))),
    ...(report?.split("\n") ?? []).flatMap((line, index) => cellsOf({ line }, () => place(`report:${String(index + 1)}`, "label"))),
  ];
}

/** The fields that hold something, each at its place. */
function cellsOf(fields: Partial<Record<string, RawCell | undefined>>, placeOf: (field: string) => CellReference): FilledCell[] {
  return Object.entries(fields).flatMap(([field, cell]) => (cell === undefined ? [] : [{ ...placeOf(field), cell }]));
}
