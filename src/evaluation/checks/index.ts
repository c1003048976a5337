import { isBegun } from "../isBegun";
import type { Problem, Scheme } from "../model";
import { budgetChecks } from "./budget";
import type { Check, CheckContext } from "./context";
import { datesChecks } from "./dates";
import { figuresChecks } from "./figures";
import { gradesChecks } from "./grades";
import { reportChecks } from "./report";
import { scoresChecks } from "./scores";
import { settingOf } from "./setting";
import { shapeChecks } from "./shape";
import { structureChecks } from "./structure";
import { targetsChecks } from "./targets";

/** Every check of the core, in the order in which problems are told: what cannot be read first, then money, rows, totals, the report. */
export const checks: readonly Check[] = [
  ...shapeChecks,
  ...datesChecks,
  ...budgetChecks,
  ...targetsChecks,
  ...structureChecks,
  ...scoresChecks,
  ...gradesChecks,
  ...figuresChecks,
  ...reportChecks,
];

/** Runs every check that the scheme has not switched off. A severity of the scheme replaces the check's own. */
export function runChecks(context: CheckContext): Problem[] {
  const begun = isBegun(context.submission);
  return checks.flatMap((check) => {
    const setting = settingOf(context.scheme, check.id);
    if (setting === "off" || (check.onceBegun === true && !begun)) {
      return [];
    }
    return check
      .run(context)
      .map(({ severity, ...finding }): Problem => ({ check: check.id, severity: setting ?? severity ?? check.severity, ...finding }));
  });
}

/** Whether the report's text is read at all: a scheme switches every check of it off by T. */
export function readsReport({ checks }: Scheme): boolean {
  return checks["T"] !== "off";
}
