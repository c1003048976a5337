import type { shape as chinese } from "../../zh-CN/checks/shape";

export const shape: Record<keyof typeof chinese, string> = {
  "check.K1": "The scheme has no indicator “{name}”; the row takes no part in the evaluation. Please check its name",
  "check.K1.several": "The scheme has several indicators “{name}”; the row takes no part in the evaluation",
  "check.K1.outside": "Your own indicator “{name}” lies in no group that is open to own indicators; it is not scored. Please move it",
  "check.K1.noOpenGroup": "This scheme has no group that is open to own indicators; “{name}” is not scored. Please check",
  "check.K1.whole": "No figure of the table is called “{name}”; nothing was compared. Please check the name of the whole",
  "check.K2": "The scheme has no group “{name}”; it was not compared. Please check its name",
  "check.K2.several": "The scheme has several groups “{name}”; it was not compared",
  "check.K3": "“{name}” is filled in more than once; only the first row counts. Please delete the others",
  "check.K4": "A number belongs here; “{text}” was not used. Please correct it",
  "check.K4.listing": "Parts listed must be “全部” (all) or “其中” (some), not “{text}”; it was not used, please correct it",
  "check.K4.year": "A year of four digits belongs here; “{text}” was not used. Write it like “2022”",
  "check.K5": "A date belongs here; “{text}” was not used. Write it like “2023-01-31”",
  "check.K6": "The form is for “{year}”, the scheme for {scheme}; please check",
};
