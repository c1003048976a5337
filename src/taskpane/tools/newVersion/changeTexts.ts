import type { DerivedFormula, Points, Scheme } from "../../../evaluation";
import { changedRuleRows, changedSchemeRows, type ChangedSchemeRow } from "../../../form/changedSchemeRows";
import { labelOf, valuesOf } from "../../../form/schemeWords";
import { say, type Locale } from "../../../locales";
import type { SchemeChange } from "../../../schemes";

/** A change of the scheme in plain words, a line each; what the sheet 评分方案 names is called as it is there. */
export function changeTexts(change: SchemeChange, older: Scheme, newer: Scheme, locale: Locale): string[] {
  const name = (path: readonly string[]): string => path.join(say("newVersion.path", locale));
  const points = (weight: Points | null): string =>
    weight === null ? say("newVersion.noPoints", locale) : say("newVersion.points", { points: weight }, locale);
  const rows = (changed: ChangedSchemeRow[]): string[] =>
    changed.map((row) => say("newVersion.change.row", { name: row.name, from: orNothing(row.from), to: orNothing(row.to) }, locale));
  const source = (formula: DerivedFormula | undefined): string => (formula === undefined ? "" : say(`derived.${formula}`, locale));
  const orNothing = (text: string): string => (text === "" ? say("newVersion.nothing", locale) : text);

  switch (change.kind) {
    case "setting": {
      const { field } = change;
      const [from, to] = [worded(field, change.from), worded(field, change.to)];
      return [say("newVersion.change.setting", { field: labelOf("", field), from, to }, locale)];
    }
    case "groupAdded":
    case "groupRemoved":
    case "indicatorAdded":
    case "indicatorRemoved":
      return [say(`newVersion.change.${change.kind}`, { name: name(change.path), points: points(change.weight) }, locale)];
    case "indicatorRenamed":
      return [say("newVersion.change.indicatorRenamed", { from: name(change.from), to: name(change.to) }, locale)];
    case "groupWeight":
    case "weight":
      return [
        say(`newVersion.change.${change.kind}`, { name: name(change.path), from: points(change.from), to: points(change.to) }, locale),
      ];
    case "groupScoring": {
      const [from, to] = [say(`newVersion.scoring.${change.from}`, locale), say(`newVersion.scoring.${change.to}`, locale)];
      return [say("newVersion.change.groupScoring", { name: name(change.path), from, to }, locale)];
    }
    case "text": {
      const field = change.field === "choices" ? say("form.scheme.choices", locale) : say(`form.column.${change.field}`, locale);
      const [from, to] = [orNothing(change.from), orNothing(change.to)];
      return [say("newVersion.change.text", { name: name(change.path), field, from, to }, locale)];
    }
    case "rule": {
      const { from, to } = change;
      const kinds = { from: say(`rule.${from.rule.kind}`, locale), to: say(`rule.${to.rule.kind}`, locale) };
      const sources = { from: source(from.derivedFrom), to: source(to.derivedFrom) };
      return [
        ...(kinds.from === kinds.to ? [] : [say("newVersion.change.rule", { name: name(change.path), ...kinds }, locale)]),
        ...(sources.from === sources.to
          ? []
          : rows([{ name: `${name(change.path)} · ${say("form.scheme.derivedFrom", locale)}`, ...sources }])),
        ...rows(changedRuleRows(from, to, newer)),
      ];
    }
    case "list": {
      const words = (items: string[]): string => items.map((item) => worded(change.field, item)).join(say("form.separator.rows", locale));
      const { added, removed } = change;
      const details = [
        ...(added.length === 0 ? [] : [say("newVersion.change.added", { names: words(added) }, locale)]),
        ...(removed.length === 0 ? [] : [say("newVersion.change.removed", { names: words(removed) }, locale)]),
        ...(added.length + removed.length === 0 ? [say("newVersion.change.reordered", locale)] : []),
      ].join("");
      return [say("newVersion.change.list", { field: labelOf("", change.field), details }, locale)];
    }
    case "part":
      return rows(changedSchemeRows(older, newer, change.field));
  }
}

/** The word for a value that the scheme names in English. */
function worded(field: string, value: string): string {
  const key = valuesOf(field)[value];
  return key === undefined ? value : say(key);
}
