import type { Figure, Problem } from "../../src/evaluation";
import { evaluateForm, problemsOf } from "./filledForm";

/** The problems that one check has with a report's text, and 数据核对 beside it, in a form where nothing else is wrong. */
export function reportProblems(check: string, report: string, figures: Figure[] = []): Problem[] {
  return problemsOf(evaluateForm({ submission: { report, figures } }), check);
}
