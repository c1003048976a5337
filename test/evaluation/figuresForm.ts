import type { Figure, Problem } from "../../src/evaluation";
import { evaluateForm, problemsOf } from "./filledForm";

/** The problems that one check has with a table 数据核对 in a form where nothing else is wrong. */
export function figureProblems(check: string, figures: Figure[]): Problem[] {
  return problemsOf(evaluateForm({ submission: { figures } }), check);
}

/** A whole of 44 persons, as far as nothing else is said of it. */
export function whole(change: Partial<Figure> = {}): Figure {
  return { label: "成员", value: 44, unit: "人", ...change };
}

/** A part of it. */
export function part(label: string, value: Figure["value"], change: Partial<Figure> = {}): Figure {
  return { label, ...(value === undefined ? {} : { value }), unit: "人", of: "成员", ...change };
}
