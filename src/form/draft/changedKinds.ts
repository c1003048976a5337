/**
 * Rules whose kind was changed in its cell: parameters that the new kind has as well are taken over, others fall away, what is
 * missing comes from the kind's default rule.
 */
import { ruleKinds } from "../../evaluation";
import { isRule, ruleTemplate } from "../../schemes";
import { fromLeaves, toLeaves, type Leaf } from "../leaves";
import type { DraftContents } from "./readDraft";

export interface ChangedKinds {
  leaves: Map<string, Leaf>;
  /** Paths of the kinds that were changed. */
  changed: string[];
  /** Paths of what the new kinds have no use for. */
  dropped: string[];
}

type Json = Record<string, unknown>;

export function withChangedKinds({ leaves: read, laidKinds }: Pick<DraftContents, "leaves" | "laidKinds">): ChangedKinds {
  const leaves = new Map(read);
  const found: ChangedKinds = { leaves, changed: [], dropped: [] };
  const rules = [...read.keys()].flatMap((path) => /^(indicators\.\d+\.rule)\.kind$/u.exec(path)?.[1] ?? []);
  for (const path of rules) {
    const written = [...read].filter(([leaf]) => leaf.startsWith(`${path}.`));
    const rule = fromLeaves(new Map(written.map(([leaf, value]) => [leaf.slice(path.length + 1), value])));
    if (!isObject(rule)) continue;
    const others = codesBeside(read, path);
    const fitted = fit(rule, path, laidKinds, others, found);
    if (fitted === rule) continue;
    for (const [leaf] of written) leaves.delete(leaf);
    for (const [leaf, value] of toLeaves(fitted)) leaves.set(`${path}.${leaf}`, value);
  }
  return found;
}

/** A rule that fits its kind; the same object where nothing was changed in it. */
function fit(rule: Json, path: string, laid: ReadonlyMap<string, string>, others: readonly string[], found: ChangedKinds): Json {
  const inner = fitInner(rule, path, laid, others, found);
  const kind = ruleKinds.find((known) => known === inner.kind);
  if (kind === undefined || laid.get(`${path}.kind`) === kind) return inner;
  // A new row whose kind was left open has nothing to look at.
  if (laid.has(`${path}.kind`) || kind !== "auto") found.changed.push(`${path}.kind`);
  let fitted: Json = { ...ruleTemplate(kind, others) };
  for (const [field, value] of Object.entries(inner)) {
    if (field === "kind") continue;
    const candidate = { ...fitted, [field]: value };
    if (isRule(candidate)) fitted = candidate;
    else found.dropped.push(`${path}.${field}`);
  }
  return fitted;
}

/** The rules within a rule first: parts of a composite, the rule behind a formula. */
function fitInner(rule: Json, path: string, laid: ReadonlyMap<string, string>, others: readonly string[], found: ChangedKinds): Json {
  if (isObject(rule.rule)) {
    const inner = fit(rule.rule, `${path}.rule`, laid, others, found);
    return inner === rule.rule ? rule : { ...rule, rule: inner };
  }
  if (!Array.isArray(rule.parts)) return rule;
  const written: unknown[] = rule.parts;
  const parts = written.map((part, index) => {
    if (!isObject(part) || !isObject(part.rule)) return part;
    const inner = fit(part.rule, `${path}.parts.${String(index)}.rule`, laid, others, found);
    return inner === part.rule ? part : { ...part, rule: inner };
  });
  return parts.every((part, index) => part === written[index]) ? rule : { ...rule, parts };
}

/** Codes of the other indicators, as far as they count no others: these a rule may count. */
function codesBeside(leaves: ReadonlyMap<string, Leaf>, path: string): string[] {
  return [...leaves].flatMap(([leaf, code]) => {
    const item = /^(indicators\.\d+)\.code$/u.exec(leaf)?.[1];
    const isOther = item !== undefined && `${item}.rule` !== path && leaves.get(`${item}.rule.kind`) !== "countShare";
    return isOther && typeof code === "string" ? [code] : [];
  });
}

function isObject(data: unknown): data is Json {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
