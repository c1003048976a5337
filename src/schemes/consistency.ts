import { decimalText, groupCode, isWithin, sum, type GradeBand, type Scheme } from "../evaluation";
import type { SchemeFault } from "./parseScheme";

/** What no single field shows: sums of points, names that must be unique, bands that must cover every total. */
export function inconsistencies(scheme: Scheme): SchemeFault[] {
  return [...repeatedCodes(scheme), ...weights(scheme), ...groups(scheme), ...points(scheme), ...gradeBands(scheme)];
}

function repeatedCodes({ indicators }: Scheme): SchemeFault[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ code }, index) => {
    const repeated = seen.has(code);
    seen.add(code);
    return repeated ? [{ path: `indicators[${index}].code`, expected: "unique", seen: code }] : [];
  });
}

function weights({ indicators, fullScore }: Scheme): SchemeFault[] {
  const missing = indicators.flatMap(({ weight }, index) =>
    weight === null || weight === 0 ? [{ path: `indicators[${index}].weight`, expected: ">0", seen: String(weight) }] : [],
  );
  return missing.length > 0
    ? missing
    : sumFault(
        "indicators[].weight",
        indicators.map(({ weight }) => weight ?? 0),
        fullScore,
      );
}

function groups({ groups: all, indicators, fullScore }: Scheme): SchemeFault[] {
  const codes = all.map(({ path }) => groupCode(path));
  const firstLevel = all.filter(({ path }) => path.length === 1).map(({ weight }) => weight);
  return [
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) < index ? [{ path: `groups[${index}].path`, expected: "unique", seen: code }] : [],
    ),
    ...(firstLevel.length === 0 ? [] : sumFault("groups[].weight", firstLevel, fullScore)),
    ...all.flatMap((group, index) => {
      const below = indicators.filter(({ path }) => isWithin(path, group)).map(({ weight }) => weight ?? 0);
      return sumFault(`groups[${index}].weight`, below, group.weight);
    }),
    ...indicators.flatMap(({ path }, index) =>
      all.length === 0 || all.some((group) => isWithin(path, group))
        ? []
        : [{ path: `indicators[${index}].path`, expected: "path of a group", seen: groupCode(path) }],
    ),
  ];
}

function points({ indicators }: Scheme): SchemeFault[] {
  return indicators.flatMap(({ rule, weight }, index) =>
    rule.kind !== "bands"
      ? []
      : rule.bands.flatMap((band, place) =>
          weight !== null && band.points > weight
            ? [
                {
                  path: `indicators[${index}].rule.bands[${place}].points`,
                  expected: `<=${decimalText(weight)}`,
                  seen: decimalText(band.points),
                },
              ]
            : [],
        ),
  );
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

function sumFault(path: string, values: number[], expected: number): SchemeFault[] {
  const total = sum(values);
  return total === expected ? [] : [{ path, expected: `sum ${decimalText(expected)}`, seen: `sum ${decimalText(total)}` }];
}
