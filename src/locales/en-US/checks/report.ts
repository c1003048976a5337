import type { report as chinese } from "../../zh-CN/checks/report";

export const report: Record<keyof typeof chinese, string> = {
  "check.H7": "The report lacks: {elements}; please add",
  "check.H7.noReport": "No report text is pasted yet, and the form lacks: {elements}; please paste the report or fill them in",
};
