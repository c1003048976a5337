import type { Evaluation, Place, Problem, Scheme, Submission } from "../../src/evaluation";
import { parseScheme } from "../../src/schemes";
import schemeFile from "../../src/schemes/qiaoxi-2022.json";
import submissionFile from "../cases/qiaoxi-2022.json";

/** The scheme of Qiaoxi 2022, as the program loads it. */
export function qiaoxi(): Scheme {
  const parsed = parseScheme(schemeFile);
  if ("faults" in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scheme;
}

/** What 东里街道 typed: no actual values but the execution rate's, its own scores, a stated total of 98. */
export function dongli(): Submission {
  return { ...submissionFile, scheme: qiaoxi() };
}

export const place: Place = { part: "indicators", code: "quantity-1", field: "actual" };

export function problem(severity: Problem["severity"], check: Problem["check"]): Problem {
  return { check, severity, place, seen: "", expected: "", message: { key: "working.noActual", values: {} } };
}

export function emptyEvaluation(): Evaluation {
  return {
    scheme: { id: "s", version: "1", title: "t" },
    indicators: [],
    groups: [],
    rawTotal: 0,
    adjustments: [],
    total: 0,
    calculated: 0,
    claimed: 0,
    openRows: 0,
    grade: null,
    problems: [],
  };
}
