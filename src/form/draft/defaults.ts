/** What an empty cell of the draft means, where a scheme must have the field all the same. */
import { emptyList, emptyObject, type Leaf } from "../leaves";

/** By path, its numbers written as #. */
const defaults: Partial<Record<string, Leaf>> = {
  issuer: "",
  basis: emptyList,
  groups: emptyList,
  indicators: emptyList,
  gradeBands: emptyList,
  thresholds: emptyObject,
  checks: emptyObject,
  "form.parts": emptyList,
  "form.columns": emptyList,
  "form.basics": emptyList,
  "indicators.#.weight": null,
  "indicators.#.target": "",
  "indicators.#.standard": "",
  "indicators.#.rule.kind": "auto",
};

/** Whether a leaf is what its empty cell means anyway. Tiers without synonyms have an empty list of them, wherever they stand. */
export function isDefault(path: string, leaf: Leaf): boolean {
  const pattern = path.replaceAll(/\.\d+/gu, ".#");
  return (pattern in defaults && defaults[pattern] === leaf) || (leaf === emptyList && pattern.endsWith(".synonyms"));
}

/** Adds what empty cells mean. */
export function addDefaults(leaves: Map<string, Leaf>): void {
  const paths = [...leaves.keys()];
  const has = (path: string): boolean => leaves.has(path) || paths.some((known) => known.startsWith(`${path}.`));
  const items = new Set(paths.flatMap((path) => /^indicators\.\d+/u.exec(path)?.[0] ?? []));
  for (const [pattern, leaf] of Object.entries(defaults)) {
    if (leaf === undefined) continue;
    const wanted = pattern.includes("#") ? [...items].map((item) => pattern.replace("indicators.#", item)) : [pattern];
    for (const path of wanted) if (!has(path)) leaves.set(path, leaf);
  }
  for (const tier of new Set(paths.flatMap((path) => /^indicators\.[\w.]*\btiers\.\d+/u.exec(path)?.[0] ?? []))) {
    if (!has(`${tier}.synonyms`)) leaves.set(`${tier}.synonyms`, emptyList);
  }
}
