import type { Problem, Scheme, Severity } from "../model";
import { budgetChecks } from "./budget";
import type { Check, CheckContext } from "./context";
import { datesChecks } from "./dates";
import { figuresChecks } from "./figures";
import { gradesChecks } from "./grades";
import type { CheckId } from "./ids";
import { reportChecks } from "./report";
import { scoresChecks } from "./scores";
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
  return checks.flatMap((check) => {
    const setting = settingOf(context.scheme, check.id);
    if (setting === "off") {
      return [];
    }
    return check
      .run(context)
      .map(({ severity, ...finding }): Problem => ({ check: check.id, severity: setting ?? severity ?? check.severity, ...finding }));
  });
}

/** The setting of a check: its own, else that of its family, else (H and I) that of the report's text as a whole, which is T. */
function settingOf({ checks }: Scheme, id: CheckId): Severity | "off" | undefined {
  const family = id.charAt(0);
  return checks[id] ?? checks[family] ?? (family === "H" || family === "I" ? checks["T"] : undefined);
}

/** Whether the report's text is read at all: a scheme switches every check of it off by T. */
export function readsReport({ checks }: Scheme): boolean {
  return checks["T"] !== "off";
}
