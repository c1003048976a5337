import type { Place, Scheme } from "../evaluation";
import type { ExaminedForm } from "./examine";
import type { Pane } from "./pane";
import type { PaneState } from "./state";

/** What can be done about a problem from its card. */
export interface ProblemHandling {
  /** The form's scheme with the unit's own indicators: it names the places. */
  scheme: Scheme;
  isBusy: boolean;
  goTo: (place: Place) => Promise<void>;
  checkAndScore: () => Promise<void>;
  /** Writes 已核实说明 into 问题清单 and answers whether it was written; null where the workbook has no such sheet. */
  verify: ((problem: string, note: string) => Promise<boolean>) | null;
}

export function problemHandling(pane: Pane, { running }: PaneState, { scheme, reading }: ExaminedForm): ProblemHandling {
  return {
    scheme,
    isBusy: running !== null && running.job !== "goTo",
    goTo: pane.goTo,
    checkAndScore: () => pane.checkAndScore(),
    verify:
      reading.listed === null
        ? null
        : async (problem, note) => {
            let isWritten = false;
            await pane.perform("verify", async (workbook) => {
              const written = await workbook.verify(reading.formId, problem, note);
              isWritten = true;
              return written;
            });
            return isWritten;
          },
  };
}
