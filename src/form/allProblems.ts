import type { Problem } from "../evaluation";

/**
 * The problems of the sheets' shape first, as they can make the others untrue; then those of the evaluation, but for missing actual
 * values (E2) of rows that are gone themselves: nobody can fill those in.
 */
export function allProblems(ofShape: readonly Problem[], ofEvaluation: readonly Problem[]): Problem[] {
  const gone = new Set(ofShape.filter(({ check, place }) => check === "K9" && place.part === "indicators").map(({ place }) => place.code));
  return [...ofShape, ...ofEvaluation.filter(({ check, place }) => check !== "E2" || place.part !== "indicators" || !gone.has(place.code))];
}
