import type { RuleOutcome } from "./outcome";

/** Rows that a rule counts are still open: it has nothing to go by yet. */
export function undecided(rows: number): RuleOutcome {
  return { kind: "noActual", steps: [{ key: "working.rowsUndecided", values: { rows } }] };
}
