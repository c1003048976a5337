import { countedCodes, decimalText, sum, type Award, type Points, type RuleBand, type ScoringRule, type Tier } from "../evaluation";
import { contains, emptyInterval } from "./intervals";
import type { SchemeFault } from "./parseScheme";

type CompositeRule = Extract<ScoringRule, { kind: "composite" }>;
type ChecklistRule = Extract<ScoringRule, { kind: "checklist" }>;

/**
 * What no single field of a rule shows: points above the weight, bands that hold nothing, rows that cannot be counted.
 * @param weight the points that the rule hands out; null where the row carries none.
 * @param countable codes of the rows that a rule may count: those that count no others.
 */
export function ruleInconsistencies(rule: ScoringRule, weight: Points | null, path: string, countable: ReadonlySet<string>): SchemeFault[] {
  switch (rule.kind) {
    case "bands":
      return bandFaults(rule.bands, weight, `${path}.bands`);
    case "range":
      return [
        ...(rule.range === undefined ? [] : emptyInterval(rule.range, `${path}.range`)),
        ...(rule.outside === "bands" ? bandFaults(rule.bands, weight, `${path}.bands`) : []),
      ];
    case "equal":
      return rule.mode === "tolerance" && rule.within !== undefined && rule.withinPercent !== undefined
        ? [{ path: `${path}.withinPercent`, expected: "absent beside within", seen: decimalText(rule.withinPercent) }]
        : [];
    case "interpolate":
      return rule.points.flatMap((point, index) => {
        const before = rule.points[index - 1];
        const place = `${path}.points[${index}]`;
        return [
          ...(before !== undefined && point.value <= before.value
            ? [{ path: `${place}.value`, expected: `>${decimalText(before.value)}`, seen: decimalText(point.value) }]
            : []),
          ...awardFaults(point, weight, place),
        ];
      });
    case "qualitativeTiers":
    case "auto":
      return Array.isArray(rule.tiers) ? tierFaults(rule.tiers, `${path}.tiers`) : [];
    case "manual":
    case "thresholdThenManual":
      return rule.atMost === undefined ? [] : above(rule.atMost, weight, `${path}.atMost`);
    case "checklist":
      return checklistFaults(rule, weight, `${path}.items`);
    case "countShare":
    case "deductPerIncident":
      return countedFaults(countedCodes(rule), `${path}.of`, countable);
    case "composite":
      return compositeFaults(rule, weight, `${path}.parts`, countable);
    case "derived":
      return rule.rule.kind === "derived"
        ? [{ path: `${path}.rule.kind`, expected: "another kind than derived within derived", seen: "derived" }]
        : ruleInconsistencies(rule.rule, weight, `${path}.rule`, countable);
    default:
      return [];
  }
}

/** A band that lies wholly within an earlier one is never reached: the first that holds the value counts. */
function bandFaults(bands: readonly RuleBand[], weight: Points | null, path: string): SchemeFault[] {
  return bands.flatMap((band, index) => {
    const place = `${path}[${index}]`;
    const around = bands.findIndex((other, position) => position < index && contains(other, band));
    const empty = emptyInterval(band, place);
    return [
      ...empty,
      ...(around < 0 || empty.length > 0 ? [] : [{ path: place, expected: `not wholly within bands[${around}]`, seen: "within" }]),
      ...awardFaults(band, weight, place),
    ];
  });
}

function awardFaults(award: Award, weight: Points | null, path: string): SchemeFault[] {
  return "points" in award ? above(award.points, weight, `${path}.points`) : [];
}

function above(points: Points, weight: Points | null, path: string): SchemeFault[] {
  return weight !== null && points > weight ? [{ path, expected: `<=${decimalText(weight)}`, seen: decimalText(points) }] : [];
}

/** Tiers, in whatever order, hold every fraction from 0 to 1 once. */
function tierFaults(tiers: readonly Tier[], path: string): SchemeFault[] {
  const descending = tiers.map((tier, index) => ({ tier, place: `${path}[${index}]` })).sort((a, b) => b.tier.max - a.tier.max);
  const faults: SchemeFault[] = [];
  const fault = (at: string, expected: string, seen: number | boolean | undefined): void => {
    faults.push({ path: at, expected, seen: typeof seen === "number" ? decimalText(seen) : seen === undefined ? "missing" : String(seen) });
  };
  let limit = 1;
  for (const [index, { tier, place }] of descending.entries()) {
    if (tier.max !== limit) fault(`${place}.max`, decimalText(limit), tier.max);
    // The lower bound belongs to the tier above, so that only the highest tier holds its own maximum.
    else if (tier.maxInclusive !== (index === 0)) fault(`${place}.maxInclusive`, String(index === 0), tier.maxInclusive);
    if (tier.min >= tier.max) fault(`${place}.min`, `<${decimalText(tier.max)}`, tier.min);
    const { suggested } = tier;
    if (suggested !== undefined && (suggested < tier.min || suggested > tier.max || (suggested === tier.max && !tier.maxInclusive))) {
      fault(`${place}.suggested`, "within the tier", suggested);
    }
    limit = tier.min;
  }
  if (limit !== 0) fault(`${descending.at(-1)?.place ?? path}.min`, "0", descending.at(-1)?.tier.min);
  return faults;
}

function checklistFaults({ items }: ChecklistRule, weight: Points | null, path: string): SchemeFault[] {
  const pointed = items.flatMap(({ points }) => points ?? []);
  if (pointed.length === 0) {
    return [];
  }
  return pointed.length < items.length
    ? missingOf(
        items.map(({ points }) => points),
        path,
        "points",
      )
    : weightFault(`${path}[].points`, pointed, weight);
}

function compositeFaults({ op, parts }: CompositeRule, weight: Points | null, path: string, countable: ReadonlySet<string>): SchemeFault[] {
  const weights = parts.flatMap((part) => part.weight ?? []);
  const shares =
    op !== "sum"
      ? parts.flatMap((part, index) => (part.weight === undefined ? [] : above(part.weight, weight, `${path}[${index}].weight`)))
      : weights.length === 0
        ? []
        : weights.length < parts.length
          ? missingOf(
              parts.map((part) => part.weight),
              path,
              "weight",
            )
          : weightFault(`${path}[].weight`, weights, weight);
  const equalShare = weight === null || op !== "sum" ? weight : weight / parts.length;
  return [
    ...shares,
    ...parts.flatMap((part, index) => ruleInconsistencies(part.rule, part.weight ?? equalShare, `${path}[${index}].rule`, countable)),
  ];
}

/** Where one has points, all have. */
function missingOf(values: readonly (Points | undefined)[], path: string, field: string): SchemeFault[] {
  return values.flatMap((value, index) =>
    value === undefined ? [{ path: `${path}[${index}].${field}`, expected: "required", seen: "missing" }] : [],
  );
}

function countedFaults(codes: readonly string[], path: string, countable: ReadonlySet<string>): SchemeFault[] {
  return codes.flatMap((code, index) => {
    const place = `${path}[${index}]`;
    if (codes.indexOf(code) < index) return [{ path: place, expected: "unique", seen: code }];
    return countable.has(code) ? [] : [{ path: place, expected: "code of a row that counts no others", seen: code }];
  });
}

function weightFault(path: string, values: readonly number[], weight: Points | null): SchemeFault[] {
  return weight === null ? [] : sumFault(path, values, weight);
}

export function sumFault(path: string, values: readonly number[], expected: number): SchemeFault[] {
  const total = sum(values);
  return total === expected ? [] : [{ path, expected: `sum ${decimalText(expected)}`, seen: `sum ${decimalText(total)}` }];
}
