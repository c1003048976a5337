/** The order of the form: sheet by sheet and row by row, as a person goes through it. */
import { derivedFormulas, figureFields, groupCode, type Place, type PlaceField, type Problem, type Scheme } from "../evaluation";
import { adjustmentKinds, adjustmentRow } from "./adjustmentRows";
import { basicsSections } from "./basicsSections";
import { basicsTexts } from "./basicsTexts";
import { formSections, sectionOf } from "./formSections";

/** Problems in the form's order; those of family K first, as what cannot be read can make the others untrue. */
export function inFormOrder<Known extends Problem>(scheme: Scheme, problems: readonly Known[]): Known[] {
  const codes = codesInOrder(scheme);
  return problems
    .map((problem) => ({ problem, position: [problem.check.startsWith("K") ? 0 : 1, ...positionOf(problem.place, codes)] }))
    .sort((one, other) => compare(one.position, other.position))
    .map(({ problem }) => problem);
}

/** The rank of each code in its part of the form. */
type CodeRanks = Partial<Record<Place["part"], ReadonlyMap<string, number>>>;

function codesInOrder(scheme: Scheme): CodeRanks {
  const ranked = (codes: readonly string[]): ReadonlyMap<string, number> => new Map(codes.map((code, rank) => [code, rank]));
  const groups = scheme.groups.map(({ path }) => groupCode(path));
  const adjustments = adjustmentKinds(scheme).map(adjustmentRow);
  return {
    basics: ranked([...basicsTexts, ...basicsSections.flatMap(({ data }) => data)]),
    goals: ranked((scheme.form.goals ?? []).map(({ code }) => code)),
    indicators: ranked(scheme.indicators.map(({ code }) => code)),
    stated: ranked([...groups, ...adjustments, "total", "grade", ...derivedFormulas]),
  };
}

/** From left to right. */
const fields: readonly PlaceField[] = [
  ...(["name", "content", "weight", "target", "actual", "rule", "score", "rate", "selfScore", "elsewhere", "deducted", "reason"] as const),
  ...(["working", "status"] as const),
  ...figureFields,
];

/** Section, block or row, number, column; what concerns a section as a whole comes before its rows, an unknown code behind them. */
function positionOf(place: Place, codes: CodeRanks): number[] {
  const { part, code, row = 0, field } = place;
  const ranks = codes[part];
  const codeRank = ranks === undefined || code === undefined ? -1 : (ranks.get(code) ?? ranks.size);
  return [formSections.indexOf(sectionOf(place)), codeRank, row, field === undefined ? -1 : fields.indexOf(field)];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((rank, index) => rank !== other[index]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}
