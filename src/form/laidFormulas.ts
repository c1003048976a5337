/** The native formulas of a form: a person who types over one changes what the printed form says, so it is told (K15). */
import {
  givesPoints,
  groupCode,
  groupsScoredAsOne,
  lastName,
  sourceOf,
  type Place,
  type Problem,
  type Scheme,
  statedRates,
} from "../evaluation";
import { say } from "../locales";
import { adjustmentKinds } from "./adjustmentRows";
import { columnName } from "./columnName";
import { fundsColumns, fundsRow } from "./fundsColumns";
import "./messages";
import { rateName } from "./rateName";
import { cellText } from "./rawCell";
import type { SheetKind } from "./sheet";
import type { FormTable } from "./table";

interface LaidFormula {
  kind: "indicators" | "conclusion";
  row: string;
  column: string;
  /** What the cell is called. */
  name: string;
  place?: Place;
}

function laidFormulas(scheme: Scheme): LaidFormula[] {
  const conclusion = (row: string, column: LaidFormula["column"], name: string): LaidFormula => ({ kind: "conclusion", row, column, name });
  const score = columnName(scheme, "score");
  const rate = columnName(scheme, "rate");
  const total = say("form.conclusion.total");
  const isAdjusted = adjustmentKinds(scheme).length > 0;
  return [
    ...laidRates(scheme),
    ...laidFunds(scheme),
    ...scheme.indicators
      .filter((indicator) => sourceOf(indicator) !== null)
      .map(({ code, path }): LaidFormula => ({
        kind: "indicators",
        row: code,
        column: "actual",
        name: `${lastName(path)} · ${columnName(scheme, "actual")}`,
        place: { part: "indicators", code, field: "actual" },
      })),
    { kind: "indicators", row: "#total", column: "score", name: `${total} · ${score}` },
    ...(isAdjusted
      ? [{ kind: "indicators", row: "#adjusted", column: "score", name: `${say("form.conclusion.adjustedTotal")} · ${score}` } as const]
      : []),
    ...groupsScoredAsOne(scheme).map(({ path }): LaidFormula => ({
      kind: "indicators",
      row: `#group:${groupCode(path)}`,
      column: "score",
      name: `${lastName(path)} · ${score}`,
    })),
    ...scheme.groups.flatMap(({ path }) => {
      const row = `group:${groupCode(path)}`;
      return [conclusion(row, "score", `${lastName(path)} · ${score}`), conclusion(row, "rate", `${lastName(path)} · ${rate}`)];
    }),
    ...(isAdjusted ? [conclusion("rawTotal", "score", say("form.conclusion.rawTotal"))] : []),
    ...(givesPoints(scheme)
      ? [
          conclusion("total", "score", `${total} · ${score}`),
          conclusion("total", "rate", `${total} · ${rate}`),
          conclusion("open", "score", say("form.conclusion.open")),
          conclusion("grade", "score", say("form.conclusion.grade")),
        ]
      : []),
    ...statedRates(scheme).map((formula) => conclusion(`rate:${formula}`, "rate", rateName(scheme, formula))),
    conclusion("stale", "weight", say("form.conclusion.stale")),
  ];
}

/** 得分率 of each row, where the form prints it. */
function laidRates(scheme: Scheme): LaidFormula[] {
  if (!scheme.form.columns.includes("rate")) return [];
  return scheme.indicators.map(({ code, path }) => ({
    kind: "indicators",
    row: code,
    column: "rate",
    name: `${lastName(path)} · ${columnName(scheme, "rate")}`,
  }));
}

/** The points and the score of 年度资金总额; the amounts are checked on 基本信息, where they are typed. */
function laidFunds(scheme: Scheme): LaidFormula[] {
  const columns = fundsColumns(scheme);
  if (columns === null || scheme.form.funds?.lines.includes("total") !== true) return [];
  return (["weight", "score"] as const).map((field) => ({
    kind: "indicators",
    row: fundsRow("total"),
    column: columns[field].code,
    name: `${say("form.funds.total")} · ${columnName(scheme, field)}`,
  }));
}

/** A problem for each laid formula that is a formula no longer. Rows and columns that are gone have problems of their own. */
export function formulaProblems(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme): Problem[] {
  return laidFormulas(scheme).flatMap(({ kind, row, column, name, place }): Problem[] => {
    const cell = tables.get(kind)?.cell(row, column) ?? null;
    if (cell === null || cell.formula !== null) return [];
    return [
      {
        check: "K15",
        severity: "warning",
        place: place ?? { part: "workbook", code: kind, row: cell.row + 1 },
        seen: cellText(cell),
        expected: "",
        message: { key: "check.K15.typedOverFormula", values: { name } },
      },
    ];
  });
}
