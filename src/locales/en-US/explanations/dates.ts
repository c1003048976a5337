import type { dates as chinese } from "../../zh-CN/explanations/dates";

export const dates: Record<keyof typeof chinese, string> = {
  "explain.G1":
    "A report date before 31 December of the evaluated year is an error, that very day a warning: the performance of a year is not known before it has ended. The date is that of the form, else that on the cover or at the end of the report; there is no tolerance.",
  "explainSource.G1": "Common reviewing practice: self-evaluation follows the end of the budget year",
  "explain.G2":
    "Speaks where material was collected until a day before 31 December of the evaluated year (the form’s date, else a sentence of the report on collecting material for the evaluation), and where the text gives figures as of a day after the report’s date. A report dated too early is told by G1 alone.",
  "explainSource.G2": "Common reviewing practice: the data cover the whole evaluated year and exist before the report is written",
  "explain.G3":
    "Speaks, once a sentence, where figures are given as of a day that is not the end of the year, or as sums of a part of the year (first half, first three quarters, January to November) without those of the whole year beside them. A month without a day counts to its end. Figures of the end of the year before that are compared with or followed by those of the year, time limits, monitoring and returned questionnaires are let pass.",
  "explainSource.G3": "Common reviewing practice: yearly performance goes by the figures at the end of the year",
  "explain.G4":
    "Speaks, once a paragraph and word, where the text still expects something within the evaluated year, or says that it is about to happen. Plans announced and work under way are let pass, and so are goals, budgeting, plans and suggestions. The year is over at the time of self-evaluation: write what came of it.",
  "explainSource.G4": "Common reviewing practice: the report tells how things stood at the end of the year",
  "explain.G5":
    "The notice of self-evaluation should be numbered in the year after the evaluated one; the evaluated year itself is asked about (some districts send it in December), and other years in its number or title are told. A three-year plan should begin with the evaluated year (or the next one, which is planned within it). Older notices without a year in their title are let pass.",
  "explainSource.G5":
    "Common reviewing practice: notices come in the next year, and a budget rests on the three-year plan that begins with its year",
};
