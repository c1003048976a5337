import {
  countedCodes,
  decimalText,
  givesPoints,
  groupCode,
  isWithin,
  openGroups,
  pointsBelow,
  sum,
  type GradeBand,
  type Scheme,
} from "../evaluation";
import type { SchemeFault } from "./parseScheme";
import { formInconsistencies } from "./formConsistency";
import { emptyInterval, meet } from "./intervals";
import { ruleInconsistencies, sumFault } from "./ruleConsistency";

/**
 * What no single field shows: sums of points, names that must be unique, bands that must cover every total. A scheme without groups and
 * indicators is a report that gives no points: then its sums say nothing.
 */
export function inconsistencies(scheme: Scheme): SchemeFault[] {
  return [
    ...repeatedCodes(scheme),
    ...weights(scheme),
    ...groups(scheme),
    ...groupKinds(scheme),
    ...rules(scheme),
    ...gradeBands(scheme),
    ...totalCaps(scheme),
    ...formInconsistencies(scheme),
  ];
}

function repeatedCodes({ indicators }: Scheme): SchemeFault[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ code }, index) => {
    const repeated = seen.has(code);
    seen.add(code);
    return repeated ? [{ path: `indicators[${index}].code`, expected: "unique", seen: code }] : [];
  });
}

/** A row has points of its own, unless its group is scored as one or another rule counts it. */
function weights(scheme: Scheme): SchemeFault[] {
  const { indicators, fullScore } = scheme;
  const counted = new Set(indicators.flatMap(({ rule }) => countedCodes(rule)));
  const faults = indicators.flatMap(({ code, path, weight }, index) => {
    const inOne = scheme.groups.some((group) => group.scoredAsOne === true && isWithin(path, group));
    const isGood = inOne ? weight === null : weight === null ? counted.has(code) : weight > 0;
    return isGood ? [] : [{ path: `indicators[${index}].weight`, expected: inOne ? "null" : ">0", seen: String(weight) }];
  });
  return faults.length > 0 || !givesPoints(scheme) ? faults : sumFault("indicators[].weight", pointsWhenFilled(scheme, []), fullScore);
}

/** The points below a path once the unit has filled the open groups there: those of the scheme's rows, and what the open groups lack. */
function pointsWhenFilled(scheme: Scheme, path: string[]): number[] {
  const open = openGroups(scheme).filter((group) => group.path.length > path.length && isWithin(group.path, { path }));
  return [pointsBelow(scheme, path), ...open.flatMap((group) => [group.weight, -pointsBelow(scheme, group.path)])];
}

function groups(scheme: Scheme): SchemeFault[] {
  const { groups: all, indicators, fullScore } = scheme;
  const codes = all.map(({ path }) => groupCode(path));
  const firstLevel = all.filter(({ path }) => path.length === 1).map(({ weight }) => weight);
  return [
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) < index ? [{ path: `groups[${index}].path`, expected: "unique", seen: code }] : [],
    ),
    ...(firstLevel.length === 0 ? [] : sumFault("groups[].weight", firstLevel, fullScore)),
    ...all.flatMap(({ path, weight, open }, index) => {
      const points = pointsWhenFilled(scheme, path);
      return open === true && sum(points) < weight ? [] : sumFault(`groups[${index}].weight`, points, weight);
    }),
    ...indicators.flatMap(({ path }, index) =>
      all.length === 0 || all.some((group) => isWithin(path, group))
        ? []
        : [{ path: `indicators[${index}].path`, expected: "path of a group", seen: groupCode(path) }],
    ),
  ];
}

/** Groups that are scored as one hold no group; open groups hold no open group, are not scored as one, and leave a third level to the unit. */
function groupKinds({ groups: all }: Scheme): SchemeFault[] {
  return all.flatMap(({ path, open, scoredAsOne }, index) => {
    const around = all.filter((other) => other.path.length < path.length && isWithin(path, other));
    const fault = (field: string, expected: string, seen: string): SchemeFault => ({ path: `groups[${index}].${field}`, expected, seen });
    return [
      ...(around.some((other) => other.scoredAsOne === true)
        ? [fault("path", "not within a group that is scored as one", groupCode(path))]
        : []),
      ...(open === true && scoredAsOne === true ? [fault("open", "absent beside scoredAsOne", "true")] : []),
      ...(open === true && around.some((other) => other.open === true) ? [fault("open", "absent within an open group", "true")] : []),
      ...(open === true && path.length > 2 ? [fault("open", "absent on the third level", "true")] : []),
    ];
  });
}

function rules({ indicators }: Scheme): SchemeFault[] {
  const countable = new Set(indicators.filter(({ rule }) => countedCodes(rule).length === 0).map(({ code }) => code));
  return indicators.flatMap(({ rule, weight, derivedFrom }, index) => {
    const path = `indicators[${index}].rule`;
    return [
      ...(derivedFrom !== undefined && rule.kind === "derived"
        ? [{ path: `${path}.kind`, expected: "another kind than derived beside derivedFrom", seen: rule.kind }]
        : []),
      ...ruleInconsistencies(rule, weight, path, countable),
    ];
  });
}

/** 执行率封顶: a rate is capped once. */
function totalCaps({ adjustments }: Scheme): SchemeFault[] {
  const caps = adjustments?.totalCaps ?? [];
  return caps.flatMap((cap, index) => {
    const path = `adjustments.totalCaps[${index}]`;
    const meets = caps.findIndex((other, place) => place < index && meet(other, cap));
    return [...emptyInterval(cap, path), ...(meets < 0 ? [] : [{ path, expected: `apart from totalCaps[${meets}]`, seen: "in both" }])];
  });
}

/** Grade bands, where there are any, hold every total from 0 to the full score exactly once. */
function gradeBands({ gradeBands: bands, fullScore }: Scheme): SchemeFault[] {
  const faults: SchemeFault[] = [];
  const ascending = bands.map((band, index) => ({ band, index })).sort((a, b) => a.band.min - b.band.min);
  let before: GradeBand | null = null;
  for (const { band, index } of ascending) {
    const joins: boolean =
      before === null ? band.min === 0 && band.minInclusive : band.min === before.max && band.minInclusive !== before.maxInclusive;
    if (!joins) {
      faults.push({
        path: `gradeBands[${index}].min`,
        expected: before === null ? "0, inclusive" : `${decimalText(before.max)}, in one band only`,
        seen: decimalText(band.min),
      });
    }
    before = band;
  }
  if (before !== null && (before.max !== fullScore || !before.maxInclusive)) {
    faults.push({
      path: `gradeBands[${bands.indexOf(before)}].max`,
      expected: `${decimalText(fullScore)}, inclusive`,
      seen: decimalText(before.max),
    });
  }
  return faults;
}
