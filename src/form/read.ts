/** Sheets → Submission. Reading never changes a value and never guesses: what does not fit is a problem of family K. */
import type { BasicDatum, DerivedFormula, Entry, Problem, RawCell, Scheme, StatedGroup, Submission } from "../evaluation";
import { basicData, groupCode, sourceOf, statedRates, withAdded } from "../evaluation";
import { findForms, type FoundForm } from "./findForms";
import { rawCell } from "./rawCell";
import { readLists } from "./readLists";
import { readAdded } from "./readAdded";
import { carriedScheme } from "./carriedScheme";
import { changedOutputs, type ChangedCell } from "./outputs";
import { shapeProblems } from "./shapeProblems";
import type { SheetContents, SheetKind } from "./sheet";
import { scoredState, type ScoredState } from "./scoredState";
import type { FormTable } from "./table";

export interface FormContents {
  formId: string;
  scheme: Scheme;
  submission: Submission;
  /** Problems of the workbook's shape. */
  problems: Problem[];
  /** Outputs that a person changed since they were written. */
  changed: ChangedCell[];
  scored: ScoredState;
  tables: ReadonlyMap<SheetKind, FormTable>;
}

/** Which form is wanted where a workbook holds several: one by its id, or the one that a sheet in front belongs to. */
export interface PreferredForm {
  formId?: string;
  sheetId?: string;
}

/**
 * Reads the form that the sheets hold; where there are several, the preferred one, else the one with the most sheets, else the
 * one that comes first. Null where no sheet bears a marker of ours, or where neither carrier of the scheme can be read (then nothing
 * could be said of the form).
 */
export function readForm(sheets: readonly SheetContents[], preferred: PreferredForm = {}): FormContents | null {
  const isPreferred = ({ formId, tables }: FoundForm): boolean =>
    formId === preferred.formId || [...tables.values()].some(({ sheetId }) => sheetId === preferred.sheetId);
  const forms = findForms(sheets).sort((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)) || b.tables.size - a.tables.size);
  for (const found of forms) {
    const form = readFound(found);
    if (form !== null) return form;
  }
  return null;
}

function readFound(found: FoundForm): FormContents | null {
  const carried = carriedScheme(found.tables);
  if (carried === null) return null;
  const { scheme } = carried;
  const submission = readSubmission(found.tables, scheme);
  const whole = withAdded(scheme, submission.added);
  const changed = changedOutputs(found.tables, whole, submission);
  return {
    formId: found.formId,
    scheme,
    submission,
    problems: [...carried.problems, ...shapeProblems(found, scheme, whole, changed)],
    changed,
    scored: scoredState(found.tables),
    tables: found.tables,
  };
}

function readSubmission(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme): Submission {
  const typed = (kind: SheetKind, row: string, column: string): RawCell | undefined => rawCell(tables.get(kind)?.cell(row, column) ?? null);
  const basic = (code: string): RawCell | undefined => typed("basics", code, "value");
  const stated = (row: string, column: string): RawCell | undefined => typed("conclusion", row, column);
  const added = readAdded(tables.get("indicators"), scheme);
  return {
    scheme,
    unit: basic("unit") ?? "",
    year: basic("year") ?? "",
    dates: present({ report: basic("report"), collectionStart: basic("collectionStart"), collectionEnd: basic("collectionEnd") }),
    basics: present(Object.fromEntries(basicData.map((datum): [BasicDatum, RawCell | undefined] => [datum, basic(datum)]))),
    entries: withAdded(scheme, added).indicators.map((indicator): Entry => {
      const cell = (column: string): RawCell | undefined => typed("indicators", indicator.code, column);
      return {
        indicator: indicator.code,
        // An emptied target is an empty target, not the scheme's.
        target: tables.get("indicators")?.cell(indicator.code, "target") == null ? indicator.target : (cell("target") ?? ""),
        ...present({
          actual: sourceOf(indicator) === null ? cell("actual") : undefined,
          selfScore: cell("selfScore"),
          reason: cell("reason"),
        }),
      };
    }),
    ...(added.length === 0 ? {} : { added }),
    stated: {
      ...present({ total: stated("total", "statedScore"), grade: stated("grade", "statedScore") }),
      groups: scheme.groups.flatMap((group): StatedGroup[] => {
        const row = `group:${groupCode(group.path)}`;
        const cells = present({
          weight: stated(row, "statedWeight"),
          score: stated(row, "statedScore"),
          rate: stated(row, "statedRate"),
          elsewhere: stated(row, "statedElsewhere"),
          deducted: stated(row, "statedDeducted"),
          reason: stated(row, "statedReason"),
        });
        return Object.keys(cells).length === 0 ? [] : [{ name: groupCode(group.path), ...cells }];
      }),
      rates: present(
        Object.fromEntries(
          statedRates(scheme).map((formula): [DerivedFormula, RawCell | undefined] => [formula, stated(`rate:${formula}`, "statedRate")]),
        ),
      ),
    },
    ...readLists(tables, scheme),
  };
}

/** Only the fields that hold something. */
function present<Field extends string>(fields: Record<Field, RawCell | undefined>): Partial<Record<Field, RawCell>> {
  const filled: Partial<Record<Field, RawCell>> = {};
  for (const field in fields) {
    const value = fields[field];
    if (value !== undefined) filled[field] = value;
  }
  return filled;
}
