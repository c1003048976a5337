import { groupCode, type Indicator, type IndicatorGroup, type Points, type Scheme } from "../evaluation";
import { isSameData } from "./fingerprint";
import { matchIndicators } from "./matchIndicators";

/** How a newer scheme differs from an older one, as data. Paths are the newer scheme's, but for what it no longer has. */
export type SchemeChange =
  | { kind: "setting"; field: SettingField; from: string; to: string }
  | { kind: "groupAdded" | "groupRemoved"; path: string[]; weight: Points }
  | { kind: "groupWeight"; path: string[]; from: Points; to: Points }
  | { kind: "groupScoring"; path: string[]; from: GroupScoring; to: GroupScoring }
  | { kind: "indicatorAdded" | "indicatorRemoved"; path: string[]; weight: Points | null }
  | { kind: "indicatorRenamed"; from: string[]; to: string[] }
  | { kind: "weight"; path: string[]; from: Points | null; to: Points | null }
  | { kind: "text"; path: string[]; field: TextField; from: string; to: string }
  | { kind: "rule"; path: string[]; from: Indicator; to: Indicator }
  | { kind: "list"; field: ListField; added: string[]; removed: string[] }
  | { kind: "part"; field: PartField };

/** How the points of a group come about: by its rows, as a whole, or by rows of the unit's own too. */
export type GroupScoring = "rows" | "asOne" | "open";

const settingFields = ["title", "issuer", "year", "fullScore", "claims"] as const satisfies (keyof Scheme)[];
const textFields = ["target", "standard", "note", "choices"] as const satisfies (keyof Indicator)[];
const listFields = ["parts", "columns", "basics"] as const satisfies (keyof Scheme["form"])[];
const partFields = ["gradeBands", "adjustments", "thresholds", "checks", "required"] as const satisfies (keyof Scheme)[];
const formPartFields = ["title", "columnNames", "funds", "goals"] as const satisfies (keyof Scheme["form"])[];

export type SettingField = (typeof settingFields)[number];
export type TextField = (typeof textFields)[number];
export type ListField = (typeof listFields)[number];
export type PartField = (typeof partFields)[number] | `form.${(typeof formPartFields)[number]}`;

/** What a newer scheme changes, in the order of the form: settings, groups, indicators, bands and adjustments, the look of the form. */
export function compareSchemes(older: Scheme, newer: Scheme): SchemeChange[] {
  return [
    ...settingFields.flatMap((field): SchemeChange[] =>
      older[field] === newer[field] ? [] : [{ kind: "setting", field, from: String(older[field]), to: String(newer[field]) }],
    ),
    ...groupChanges(older.groups, newer.groups),
    ...indicatorChanges(older, newer),
    ...partFields.flatMap((field) => partChange(field, older[field], newer[field])),
    ...listFields.flatMap((field) => listChange(field, older.form[field], newer.form[field])),
    ...formPartFields.flatMap((field) => partChange(`form.${field}`, older.form[field], newer.form[field])),
  ];
}

function groupChanges(older: readonly IndicatorGroup[], newer: readonly IndicatorGroup[]): SchemeChange[] {
  const olderByCode = new Map(older.map((group) => [groupCode(group.path), group]));
  const newerCodes = new Set(newer.map(({ path }) => groupCode(path)));
  return [
    ...newer.flatMap((group): SchemeChange[] => {
      const { path, weight } = group;
      const before = olderByCode.get(groupCode(path));
      if (before === undefined) return [{ kind: "groupAdded", path, weight }];
      const [from, to] = [scoringOf(before), scoringOf(group)];
      return [
        ...(before.weight === weight ? [] : [{ kind: "groupWeight", path, from: before.weight, to: weight } as const]),
        ...(from === to ? [] : [{ kind: "groupScoring", path, from, to } as const]),
      ];
    }),
    ...older.flatMap(({ path, weight }): SchemeChange[] =>
      newerCodes.has(groupCode(path)) ? [] : [{ kind: "groupRemoved", path, weight }],
    ),
  ];
}

function scoringOf({ scoredAsOne, open }: IndicatorGroup): GroupScoring {
  return scoredAsOne === true ? "asOne" : open === true ? "open" : "rows";
}

function indicatorChanges(older: Scheme, newer: Scheme): SchemeChange[] {
  const matches = matchIndicators(older, newer);
  const before = new Map(
    older.indicators.flatMap((indicator) => (matches.has(indicator.code) ? [[matches.get(indicator.code), indicator]] : [])),
  );
  return [
    ...newer.indicators.flatMap((indicator): SchemeChange[] => {
      const from = before.get(indicator);
      return from === undefined ? [{ kind: "indicatorAdded", path: indicator.path, weight: indicator.weight }] : changesOf(from, indicator);
    }),
    ...older.indicators.flatMap(({ code, path, weight }): SchemeChange[] =>
      matches.has(code) ? [] : [{ kind: "indicatorRemoved", path, weight }],
    ),
  ];
}

function changesOf(from: Indicator, to: Indicator): SchemeChange[] {
  const { path } = to;
  return [
    ...(isSameData(from.path, path) ? [] : [{ kind: "indicatorRenamed", from: from.path, to: path } as const]),
    ...(from.weight === to.weight ? [] : [{ kind: "weight", path, from: from.weight, to: to.weight } as const]),
    ...(isSameData(ruleOf(from), ruleOf(to)) ? [] : [{ kind: "rule", path, from, to } as const]),
    ...textFields.flatMap((field): SchemeChange[] => {
      const [before, after] = [textOf(from[field]), textOf(to[field])];
      return before === after ? [] : [{ kind: "text", path, field, from: before, to: after }];
    }),
  ];
}

/** The rule, and the formula that gives it its actual value. */
function ruleOf({ rule, derivedFrom }: Indicator): unknown {
  return { rule, derivedFrom };
}

/** The words that are offered for an actual value, as one text. */
function textOf(text: string | readonly string[] | undefined): string {
  return typeof text === "string" ? text : (text ?? []).join("、");
}

/** What came in and what fell away; where neither did, the order changed. */
function listChange(field: ListField, from: readonly string[], to: readonly string[]): SchemeChange[] {
  if (isSameData(from, to)) return [];
  const added = to.filter((item) => !from.includes(item));
  return [{ kind: "list", field, added, removed: from.filter((item) => !to.includes(item)) }];
}

function partChange(field: PartField, from: unknown, to: unknown): SchemeChange[] {
  return isSameData(from, to) ? [] : [{ kind: "part", field }];
}
