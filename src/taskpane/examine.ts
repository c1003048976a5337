import { evaluate, givesPoints, withAdded, type Evaluation, type Scheme } from "../evaluation";
import type { FormReading } from "../excel";
import { progress, type Progress } from "../form";
import "../locales/forms";
import { shownProblems, type ShownProblem } from "./shownProblems";

/** A form as read, with what the scheme's rules say of it at this moment. Nothing of it has been written. */
export interface ExaminedForm {
  reading: FormReading;
  /** Whether the sheets hold what scoring would write now. */
  scored: FormReading["scored"];
  /** The form's scheme with the unit's own indicators. */
  scheme: Scheme;
  /** Whether the scheme gives points at all; a form without points is checked only. */
  givesPoints: boolean;
  evaluation: Evaluation;
  progress: Progress;
  /** In the form's order, problems of the sheets' shape first, as they can make the others untrue. */
  problems: ShownProblem[];
}

/** Applies the scheme to what was read. */
export function examine(reading: FormReading): ExaminedForm {
  return withEvaluation(reading, evaluate(reading.scheme, reading.submission));
}

/** The same for an evaluation that is there already, as after scoring. */
export function withEvaluation(reading: FormReading, evaluation: Evaluation): ExaminedForm {
  const { scheme, submission } = reading;
  const whole = withAdded(scheme, submission.added);
  const problems = shownProblems(reading, whole, evaluation);
  return {
    reading,
    scored: reading.scored === "current" && !tellsAll(reading.listed, problems) ? "outOfDate" : reading.scored,
    scheme: whole,
    givesPoints: givesPoints(scheme),
    evaluation,
    progress: progress(scheme, submission, evaluation),
    problems,
  };
}

/** Whether 问题清单 tells these problems and no other: the report's text is no input of the scoring, and may have changed alone. */
function tellsAll(listed: FormReading["listed"], problems: readonly ShownProblem[]): boolean {
  const open = new Set((listed ?? []).flatMap(({ code, isGone }) => (isGone ? [] : [code])));
  return listed === null || (open.size === problems.length && problems.every(({ id }) => open.has(id)));
}
