import type { Figure, GoalRow, Scheme, Submission } from "../evaluation";
import { figureRows, goalRows, reportParagraphs } from "./lists";
import type { SheetKind } from "./sheet";
import type { FormTable } from "./table";

/** What stands on 绩效目标 and 数据核对; a part that holds nothing is left out. */
export function readLists(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme): Pick<Submission, "goals" | "figures" | "report"> {
  const [onGoals, onFigures] = [tables.get("goals"), tables.get("figures")];
  const goals =
    onGoals === undefined
      ? []
      : (scheme.form.goals ?? []).flatMap(({ code }) => goalRows(onGoals, code).map(({ cells }): GoalRow => ({ block: code, ...cells })));
  const figures = onFigures === undefined ? [] : figureRows(onFigures).map(({ cells }): Figure => ({ ...cells, label: cells.label ?? "" }));
  const report = onFigures === undefined ? [] : reportParagraphs(onFigures).map(({ text }) => text);
  return {
    ...(goals.length === 0 ? {} : { goals }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(report.length === 0 ? {} : { report: report.join("\n") }),
  };
}
