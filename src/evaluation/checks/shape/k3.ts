import { ownIndicators } from "../../addedIndicators";
import { lastName } from "../../paths";
import type { Check, Finding } from "../context";

/** K3: an indicator is filled in more than once, or two have one code; the first counts. */
export const k3: Check = {
  id: "K3",
  severity: "error",
  run: ({ scheme, submission, nameProblems }) => [
    ...nameProblems.entries.filter(({ kind }) => kind === "repeated").map(({ name }) => finding(name, name)),
    ...ownIndicators(scheme, submission.added)
      .filter(({ repeated }) => repeated)
      .map(({ indicator: { code, path } }) => finding(code, lastName(path))),
  ],
};

function finding(code: string, name: string): Finding {
  const place = { part: "indicators", code, field: "name" } as const;
  return { place, seen: name, expected: "", message: { key: "check.K3", values: { name } } };
}
