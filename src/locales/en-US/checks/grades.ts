import type { grades as chinese } from "../../zh-CN/checks/grades";

export const grades: Record<keyof typeof chinese, string> = {
  "check.C1": "A total of {total} is “{grade}”, the stated grade is “{stated}”; please correct it",
  "check.C1.noBand": "A total of {total} is in no grade band, the stated grade is “{stated}”; please check the total",
  "check.C3": "The grade “{grade}” is stated without a total; please fill in the total",
  "check.C5": "The grade “{grade}” is stated, but the scheme has no grade bands for it to rest on; please state the bands",
};
