/** What reads and scores a form: loaded when the workbook holds one, so that the pane opens sooner. */
export { evaluate, givesPoints } from "../evaluation";
export { allProblems, computedValue, evaluationWrites, goneProblems, listedProblems, readForm, restoreWrites } from "../form";
