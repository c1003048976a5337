import type { grades as chinese } from "../../zh-CN/checks/grades";

export const grades: Record<keyof typeof chinese, string> = {
  "check.C1": "A total of {total} is “{grade}”, the stated grade is “{stated}”; please correct it",
  "check.C1.noBand": "A total of {total} is in no grade band, the stated grade is “{stated}”; please check the total",
  "check.C1b": "This scheme's grades begin at {own}, the State's at {national}; the scheme counts. Please check that it is the right one",
  "check.C2": "“{word}” is none of the scheme's grades ({grades}); use one of them",
  "check.C2.national":
    "“{word}” is none of the State's grades ({grades}), and the scheme has no bands; use one of them and state the bands",
  "check.C3": "The grade “{grade}” is stated without a total; please fill in the total",
  "check.C4": "The grade bands are not tight: {faults}; whoever made the scheme should correct them",
  "check.C4.rule": "The bands of “{name}” are not tight: {faults}; ask whoever made the scheme how such values score",
  "check.C4.words": "“{name}” has ranges in whole numbers ({quote}): {faults}; ask whoever made the scheme how such values score",
  "check.C4.below": "nothing is said below {min}",
  "check.C4.above": "nothing is said above {max}",
  "check.C4.gap": "a gap between {low} and {high}",
  "check.C4.left": "{value} is in none",
  "check.C4.twice": "{value} is in two",
  "check.C4.overlap": "an overlap between {low} and {high}",
  "check.C5": "The grade “{grade}” is stated, but the scheme has no grade bands for it to rest on; please state the bands",
  "check.C6":
    "The total {total} is less than 0.05 from {limit}, where “{grade}” begins: rounding decides the grade. Please check the scores again",
};
