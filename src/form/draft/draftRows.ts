/** The rows of a draft: those that its scheme fills, those that may be filled, and empty ones behind every list. */
import { ruleKinds } from "../../evaluation";
import { say } from "../../locales";
import type { Leaf } from "../leaves";
import { fieldWords, sectionOf, type SchemeSection } from "../schemeRows";
import { isIndex } from "../schemeWords";
import { isDefault } from "./defaults";
import { leafPaths } from "./draftColumns";
import { ruleParameters } from "./ruleParameters";

/** A scheme that is being written: path → leaf, as far as anything is filled in. */
export type DraftLeaves = ReadonlyMap<string, Leaf>;

export type DraftSection = SchemeSection | "checks";

export interface DraftRow {
  section: DraftSection;
  /** The path that the row's leaves share; #rule:<path> is the heading of a rule, #check:<n> a row of 检查项设置. */
  code: string;
  name: string;
  /** Paths of the leaves from column c1 on. */
  paths: (string | null)[];
}

/** The lists that have a section of their own. */
export const listSections = {
  groups: "groups",
  gradeBands: "gradeBands",
  totalCaps: "adjustments.totalCaps",
  indicators: "indicators",
} as const satisfies Partial<Record<DraftSection, string>>;

const spareRows = 5;
const spareChecks = 3;
const spareDocuments = 2;

const schemeFields = ["id", "version", "title", "issuer", "year", "fullScore", "claims"];
const otherFields = [
  ...["adjustments.notApplicable", "adjustments.overAchievement.abovePercent", "adjustments.overAchievement.action"],
  ...["adjustments.overAchievement.points", "thresholds.reasonBelowScorePercent", "thresholds.flagAboveTargetPercent"],
  ...["thresholds.reasonAboveTargetPercent", "thresholds.reasonBelowExecutionPercent", "thresholds.executedAboveInitialPercent"],
  ...["thresholds.scoreRateAboveExecutionPercent", "thresholds.sameAsTargetPercent", "thresholds.leastExecutedPerPerson"],
  ...["required", "form.title", "form.parts", "form.columns", "form.basics"],
];

/** The rows of a draft in the order of the sheet. */
export function draftRows(leaves: DraftLeaves): DraftRow[] {
  const left = new Set([...leaves].flatMap(([path, leaf]) => (isDefault(path, leaf) ? [] : [path])));
  const row = (section: DraftSection, code: string, name = rowName(code)): DraftRow => {
    const paths = leafPaths(code);
    for (const path of [code, ...paths]) if (path !== null) left.delete(path);
    return { section, code, name, paths };
  };
  /** What the rows before did not show of a part of the scheme. */
  const rest = (section: DraftSection, within: string): DraftRow[] =>
    [...left].filter((path) => path.startsWith(`${within}.`)).map((path) => row(section, path));
  const list = (section: keyof typeof listSections): DraftRow[] => {
    const path = listSections[section];
    return items(leaves, path, spareRows).map((code) => row(section, code));
  };
  // What is kept of a seal stands at the top of the sheet.
  for (const path of [...left]) if (path.startsWith("sealed.")) left.delete(path);
  return [
    ...schemeFields.map((field) => row("scheme", field)),
    ...items(leaves, "basis", spareDocuments).map((code) => row("scheme", code)),
    ...list("groups"),
    ...list("gradeBands"),
    ...list("totalCaps"),
    ...list("indicators"),
    ...items(leaves, "indicators", 0).flatMap((code): DraftRow[] => [
      { section: "rules", code: `#rule:${code}`, name: itemName(leaves, code), paths: [] },
      ...ruleRows(leaves, `${code}.rule`).map((path) => row("rules", path)),
      row("rules", `${code}.choices`),
      ...rest("rules", code),
    ]),
    ...checkRows(leaves, left),
    ...otherFields.flatMap((field) => [row("others", field), ...rest("others", field)]),
    ...columnNames(leaves).map((path) => row("others", path)),
    ...[...left].map((path) => row(sectionOf(path), path)),
  ].sort((one, other) => sectionOrder.indexOf(one.section) - sectionOrder.indexOf(other.section));
}

const sectionOrder: readonly DraftSection[] = [
  ...(["scheme", "groups", "gradeBands", "totalCaps", "indicators", "rules", "checks", "others"] as const),
];

/** The items that a list has, and so many more. */
function items(leaves: DraftLeaves, list: string, spare: number): string[] {
  const indexes = [...leaves.keys()].flatMap((path) => {
    const index = path.startsWith(`${list}.`) ? (path.slice(list.length + 1).split(".")[0] ?? "") : "";
    return isIndex(index) ? [Number(index)] : [];
  });
  const count = indexes.length === 0 ? 0 : Math.max(...indexes) + 1;
  return Array.from({ length: count + spare }, (_, index) => `${list}.${String(index)}`);
}

/** A name of the district's own for each column of its form. */
function columnNames(leaves: DraftLeaves): string[] {
  return [...leaves].flatMap(([path, column]) => (path.startsWith("form.columns.") ? [`form.columnNames.${String(column)}`] : []));
}

/** Codes of the rows of a rule, and of the rules within it. */
function ruleRows(leaves: DraftLeaves, rule: string): string[] {
  const kind = ruleKinds.find((known) => known === leaves.get(`${rule}.kind`));
  return (kind === undefined ? [] : ruleParameters[kind]).flatMap((parameter) => {
    if (typeof parameter === "string") return [`${rule}.${parameter}`];
    if ("rule" in parameter) return [`${rule}.${parameter.rule}.kind`, ...ruleRows(leaves, `${rule}.${parameter.rule}`)];
    const path = `${rule}.${parameter.list}`;
    const filled = items(leaves, path, 0);
    return items(leaves, path, parameter.spare).flatMap((item) => {
      const isFilled = filled.includes(item);
      if (parameter.list === "tiers") return isFilled ? [item, `${item}.synonyms`] : [item];
      if (parameter.list !== "parts") return [item];
      if (!isFilled) return [`${item}.rule.kind`];
      return [`${item}.name`, `${item}.target`, `${item}.weight`, `${item}.rule.kind`, ...ruleRows(leaves, `${item}.rule`)];
    });
  });
}

/** 检查项设置: the id of a check, and what is done about it. */
function checkRows(leaves: DraftLeaves, left: Set<string>): DraftRow[] {
  const set = [...leaves.keys()].filter((path) => path.startsWith("checks."));
  for (const path of set) left.delete(path);
  return [...set, ...Array.from({ length: spareChecks }, () => null)].map((path, index) => ({
    section: "checks",
    code: `#check:${String(index)}`,
    name: say("draft.checkRow", { number: index + 1 }),
    paths: [null, path],
  }));
}

/** What a row is called: an item of a list by its number, a parameter by its words within the rule. */
function rowName(code: string): string {
  const parts = code.split(".");
  return fieldWords(parts[0] === "indicators" && parts.length > 2 ? parts.slice(2) : parts);
}

/** The name of a third-level indicator, else its number. */
export function itemName(leaves: DraftLeaves, item: string): string {
  const name = [`${item}.path.2`, `${item}.path.1`, `${item}.path.0`].map((path) => leaves.get(path)).find((leaf) => leaf !== undefined);
  return typeof name === "string" && name !== "" ? name : fieldWords(item.split("."));
}
