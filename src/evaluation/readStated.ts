import type { CheckContext, NameProblem, StatedGroupReading } from "./checks/context";
import type { EvaluatedGroup } from "./groups";
import type { Scheme, StatedGroup, Submission } from "./model";
import { nameFinder } from "./names";
import { groupCode, lastName } from "./paths";
import { readCell, readPoints, readRemark, readSeveralPoints } from "./quantity";

/** What the report states, its groups by their codes. */
export type Stated = Omit<CheckContext["stated"], "groups"> & { groups: Map<string, Omit<StatedGroupReading, "group">> };

/** Reads what the report states of itself (报告所写). A group whose name fits none, or more than one, is kept as a problem of names. */
export function readStated({ stated }: Submission, scheme: Scheme): { stated: Stated; problems: NameProblem[] } {
  const find = nameFinder(
    scheme.groups,
    ({ path }) => groupCode(path),
    ({ path }) => lastName(path),
  );
  const groups: Stated["groups"] = new Map();
  const problems: NameProblem[] = [];
  for (const group of stated.groups) {
    const { name } = group;
    const found = find(name);
    if (found.kind !== "one") {
      problems.push({ name, kind: found.kind });
      continue;
    }
    const code = groupCode(found.thing.path);
    if (groups.has(code)) {
      problems.push({ name, kind: "repeated" });
    } else {
      groups.set(code, readGroup(group));
    }
  }
  return {
    stated: {
      total: readPoints(stated.total),
      grade: readCell(stated.grade),
      groups,
      executionRate: readCell(stated.rates.budgetExecutionRate),
    },
    problems,
  };
}

function readGroup({ weight, score, rate, elsewhere, deducted, reason }: StatedGroup): Omit<StatedGroupReading, "group"> {
  return {
    weight: readPoints(weight),
    score: readPoints(score),
    rate: readCell(rate),
    elsewhere: readSeveralPoints(elsewhere),
    deducted: readPoints(deducted),
    reason: readRemark(reason),
  };
}

/** The stated groups, each joined with ours. */
export function withEvaluations(stated: Stated["groups"], groups: readonly EvaluatedGroup[]): StatedGroupReading[] {
  return [...stated].flatMap(([code, figures]) => {
    const group = groups.find(({ evaluation }) => evaluation.code === code)?.evaluation;
    return group === undefined ? [] : [{ group, ...figures }];
  });
}
