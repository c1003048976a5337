import type { Evaluation, Message, Problem, Scheme } from "../evaluation";
import type { FormReading } from "../excel";
import { allProblems, inFormOrder, problemsByCode, sectionOf, type FormSection } from "../form";

/** A problem as the pane shows it. */
export interface ShownProblem extends Problem {
  /** Its code in 问题清单: the same from reading to reading. */
  id: string;
  section: FormSection;
  /** 已核实说明, "" where there is none; null where 问题清单 does not list the problem, so that none can be written. */
  verified: string | null;
  /** 评分依据 of the indicator that it stands at. */
  working: readonly Message[];
}

/** All problems of a form in the form's order. */
export function shownProblems({ problems, listed }: FormReading, scheme: Scheme, evaluation: Evaluation): ShownProblem[] {
  const notes = new Map((listed ?? []).map(({ code, verified }) => [code, verified]));
  const workings = new Map(evaluation.indicators.map(({ code, working }) => [code, working.steps]));
  const inOrder = inFormOrder(scheme, allProblems(problems, evaluation.problems));
  return [...problemsByCode(scheme, listed ?? [], inOrder)].map(([id, problem]) => ({
    ...problem,
    id,
    section: sectionOf(problem.place),
    verified: notes.get(id) ?? null,
    working: problem.place.part === "indicators" ? (workings.get(problem.place.code ?? "") ?? []) : [],
  }));
}
