import type { Evaluation, GroupEvaluation, IndicatorEvaluation } from "../evaluation";

/** A stretch of the score list: a group with the indicators that belong to it and to no smaller group. */
export interface ScoreSection {
  /** Path of the group joined by "/", or the first-level name where the scheme gives it no points. */
  code: string;
  name: string;
  group: GroupEvaluation | null;
  indicators: IndicatorEvaluation[];
}

/** The indicators under their groups, both in the scheme's order. A group of groups is a section without indicators. */
export function scoreSections(evaluation: Evaluation): ScoreSection[] {
  const sections: ScoreSection[] = evaluation.groups.map((group) => ({
    code: group.code,
    name: group.path.join(" › "),
    group,
    indicators: [],
  }));
  for (const indicator of evaluation.indicators) {
    smallestSection(sections, indicator).indicators.push(indicator);
  }
  return sections;
}

function smallestSection(sections: ScoreSection[], indicator: IndicatorEvaluation): ScoreSection {
  const holding = sections.filter(({ group }) => group?.path.every((name, level) => indicator.path[level] === name));
  const smallest = holding.sort((one, other) => (other.group?.path.length ?? 0) - (one.group?.path.length ?? 0))[0];
  if (smallest !== undefined) return smallest;
  const name = indicator.path[0] ?? "";
  const known = sections.find((section) => section.group === null && section.code === name);
  if (known !== undefined) return known;
  const added: ScoreSection = { code: name, name, group: null, indicators: [] };
  sections.push(added);
  return added;
}
