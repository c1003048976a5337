import { HostError, type TypingOutcome } from "../emulator";
import type { DataValidation } from "../workbook";
import type { Refusal } from "./grid/session";
import { text, textWith } from "./text";

/** The sheet is protected and the cell locked. */
export function lockedRefusal(): Refusal {
  return { title: text("preview.lockedTitle"), message: text("preview.locked"), style: "Stop" };
}

/** What Excel's message box says of a text that it does not take; undefined where it took it. */
export function typingRefusal(outcome: TypingOutcome, typed: string): Refusal | undefined {
  if (outcome.kind !== "refused") return undefined;
  switch (outcome.reason) {
    case "locked":
      return lockedRefusal();
    case "formula cannot be read":
      return { title: text("preview.badFormulaTitle"), message: textWith("preview.badFormula", { formula: typed }), style: "Stop" };
    case "too long":
      return { title: text("preview.invalid"), message: text("preview.tooLong"), style: "Stop" };
  }
}

/** The cell's own words where its validation has some, Excel's otherwise. */
export function validationRefusal({ errorAlert }: DataValidation): Refusal | undefined {
  if (!errorAlert) return undefined;
  return {
    title: errorAlert.title || text("preview.invalid"),
    message: errorAlert.message || text("preview.notAllowed"),
    style: errorAlert.style,
  };
}

/** Does what Excel may refuse; a refusal is answered, any other fault goes on. */
export function refusedBy(act: () => void): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "AccessDenied") return lockedRefusal();
    if (error.code === "InvalidOperation") return { title: text("preview.refused"), message: text("preview.lastSheet"), style: "Stop" };
    return { title: text("preview.refused"), message: error.message, style: "Stop" };
  }
}
