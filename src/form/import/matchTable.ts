import {
  groupCode,
  lastName,
  readPoints,
  type Entry,
  type Indicator,
  type Points,
  type RawCell,
  type Scheme,
  type StatedGroup,
  type Submission,
} from "../../evaluation";
import { entryOfRow, ownIndicatorOfRow } from "./entryOfRow";
import { findGroup, findOpenGroup, isGroupRow } from "./groupRows";
import { matchRows, type MatchedBy, type RowMatch } from "./matchRows";
import { shownText } from "./rawTable";
import type { TableReading, TableRow } from "./readTable";

/** What became of a row of the table. */
export type MatchedRow = { number: number; text: string } & (
  | {
      kind: "indicator";
      /** The name in the table. */
      seen: string;
      indicator: Indicator;
      by: MatchedBy;
      /** False for a guess that nobody has confirmed: the row is not filled in. */
      isFilled: boolean;
      /** Points where the table has others than the scheme. */
      weights: { table: Points; scheme: Points } | null;
    }
  | { kind: "own"; path: string[] }
  | { kind: "group"; group: string }
  | { kind: "total" }
  | { kind: "funds" }
  | { kind: "unplaced" }
);

/** What could not be filled in, for a person to look after. */
export interface Unplaced {
  /** The row as Excel counts them. */
  number: number;
  why: "noIndicator" | "unconfirmed" | "unnamed" | "noGroup" | "computed" | "noDatum" | "note" | "other";
  text: string;
}

export interface TableMatch {
  rows: MatchedRow[];
  unplaced: Unplaced[];
  submission: Submission;
}

/**
 * A foreign table as a submission of a scheme. Every row of the table that holds something is in rows, and whatever of it is not in the submission is in unplaced.
 * @param confirmed numbers of rows whose guessed indicator a person has confirmed.
 */
export function matchTable(reading: TableReading, scheme: Scheme, confirmed: ReadonlySet<number> = new Set()): TableMatch {
  const items = reading.rows.filter(({ kind }) => kind === "item");
  const matches = matchRows(
    items.filter((row) => !isGroupRow(row, scheme)),
    scheme,
  );
  const draft = new Draft(reading, scheme);
  for (const row of reading.rows) {
    if (reading.funds.numbers.includes(row.number)) draft.addFunds(row);
    else if (row.kind === "note" || row.kind === "unnamed" || row.kind === "other") draft.leave(row, row.kind);
    else if (row.kind === "total") draft.addTotal(row);
    else if (row.kind === "subtotal" || isGroupRow(row, scheme)) draft.addGroup(row);
    else draft.addItem(row, matches.get(row) ?? null, confirmed.has(row.number));
  }
  return draft.match();
}

/** Gathers the submission row by row. */
class Draft {
  private readonly rows: MatchedRow[] = [];
  private readonly unplaced: Unplaced[] = [];
  private readonly entries: Entry[] = [];
  private readonly added: NonNullable<Submission["added"]> = [];
  private readonly stated: Submission["stated"] = { groups: [], rates: {} };

  constructor(
    private readonly reading: TableReading,
    private readonly scheme: Scheme,
  ) {}

  addItem(row: TableRow, match: RowMatch | null, isConfirmed: boolean): void {
    const { number, text } = row;
    if (match === null) return this.addOwn(row);
    const isFilled = match.by !== "similar" || isConfirmed;
    const weights = differingWeights(row, match.indicator);
    this.rows.push({ number, text, kind: "indicator", seen: lastName(row.path), ...match, isFilled, weights });
    if (!isFilled) {
      this.unplaced.push({ number, why: "unconfirmed", text });
      return;
    }
    const { entry, computed } = entryOfRow(row, match.indicator, this.reading.columns);
    this.entries.push(entry);
    if (computed !== null) this.unplaced.push({ number, why: "computed", text: shownText(computed) });
  }

  /** A row that no indicator of the scheme is like becomes the unit's own, where its group is open. */
  private addOwn(row: TableRow): void {
    const { number, text } = row;
    const group = findOpenGroup(this.scheme, row.path);
    if (group === null) return this.leave(row, "noIndicator");
    const { indicator, entry } = ownIndicatorOfRow(row, group, this.reading.columns, `added-${String(this.added.length + 1)}`);
    this.added.push(indicator);
    this.entries.push(entry);
    this.rows.push({ number, text, kind: "own", path: indicator.path });
  }

  /** A row that only names a group states nothing, and loses nothing. */
  addGroup(row: TableRow): void {
    const group = findGroup(this.scheme, row.path);
    if (group === null) return this.leave(row, "noGroup");
    const { weight, rate, selfScore, score } = row.cells;
    const cells = present({ weight, score: selfScore ?? score, rate });
    const name = groupCode(group.path);
    const stated = this.stated.groups.find((each) => each.name === name);
    if (stated === undefined && Object.keys(cells).length > 0) this.stated.groups.push({ name, ...cells });
    // A heading row and a subtotal may both state the group's score.
    if (stated !== undefined && cells.score !== undefined && shownText(cells.score) !== shownText(stated.score))
      stated.elsewhere = cells.score;
    this.rows.push({ number: row.number, text: row.text, kind: "group", group: name });
  }

  addTotal(row: TableRow): void {
    const total = row.cells.selfScore ?? row.cells.score;
    if (total !== undefined) this.stated.total = total;
    this.rows.push({ number: row.number, text: row.text, kind: "total" });
  }

  addFunds(row: TableRow): void {
    this.rows.push({ number: row.number, text: row.text, kind: "funds" });
  }

  leave(row: TableRow, why: Unplaced["why"]): void {
    const { number, text } = row;
    this.rows.push({ number, text, kind: "unplaced" });
    this.unplaced.push({ number, why, text });
  }

  match(): TableMatch {
    const { basics, unasked } = this.fundsAskedFor();
    return {
      rows: this.rows,
      unplaced: [...this.unplaced, ...unasked],
      submission: {
        ...{ scheme: this.scheme, unit: "", year: this.scheme.year, dates: {}, basics },
        entries: this.entries,
        ...(this.added.length === 0 ? {} : { added: this.added }),
        stated: this.stated,
      },
    };
  }

  private fundsAskedFor(): { basics: Submission["basics"]; unasked: Unplaced[] } {
    const basics: Submission["basics"] = {};
    const unasked: Unplaced[] = [];
    for (const { datum, cell, number } of this.reading.funds.amounts) {
      if (this.scheme.form.basics.includes(datum)) basics[datum] = cell;
      else unasked.push({ number, why: "noDatum", text: shownText(cell) });
    }
    return { basics, unasked };
  }
}

function present({ weight, score, rate }: Record<"weight" | "score" | "rate", RawCell | undefined>): Omit<StatedGroup, "name"> {
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(score === undefined ? {} : { score }),
    ...(rate === undefined ? {} : { rate }),
  };
}

function differingWeights({ cells }: TableRow, { weight }: Indicator): { table: Points; scheme: Points } | null {
  const table = readPoints(cells.weight).value;
  return table === null || weight === null || table === weight ? null : { table, scheme: weight };
}
