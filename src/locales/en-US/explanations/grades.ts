import type { grades as chinese } from "../../zh-CN/explanations/grades";

export const grades: Record<keyof typeof chinese, string> = {
  "explain.C1":
    "Told where the stated grade is not the one that the stated total, rounded to two decimals, earns by the scheme's bands, or the total is in none. Whether the total is right, B4 and B17 say; another word for the same grade is C2's.",
  "explainSource.C1":
    "The scheme's bands; Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10): from 90, from 80, from 60, and below 60",
  "explain.C1b":
    "A hint where the scheme's grades do not begin at 90%, 80% and 60% of the full score. The scheme counts all the same; other names of the grades are no departure.",
  "explainSource.C1b": "Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10) on grades",
  "explain.C2":
    "Told where the grade that is filled in is none of the scheme's, or, where the scheme has none, of the State's. Where no grade is filled in, the one in the report's conclusion is read. A word for another grade than the total earns is C1's, a grade with a total but without bands C5's.",
  "explainSource.C2":
    "The scheme's grades; without them, the Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10)",
  "explain.C3": "Told where there is a grade and no total. The grade follows from the total; without it nothing can be checked.",
  "explainSource.C3": "Common reviewing practice",
  "explain.C4":
    "Told where grade bands, or the bands of a scoring rule, leave some value in none or hold it twice, or do not reach far enough; and where a standard writes ranges of percent or points in whole numbers (90-99%, 80-89%). Bands wholly within each other are read in their order and are no fault. How 89.5 scores, the scheme should say.",
  "explainSource.C4": "Plain arithmetic",
  "explain.C5": "Told where the report has a total and a grade and the scheme has no bands. A grade needs bands that it rests on.",
  "explainSource.C5":
    "Common reviewing practice; the State's bands are those of the Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10)",
  "explain.C6":
    "A hint where the total is less than 0.05 from where a grade begins; while rows are open, the stated total. The order of rounding may change the grade: check again.",
  "explainSource.C6": "Plain arithmetic; the grade follows from the rounded total",
};
