/** What a cell of the draft says when it is selected, where its heading does not say enough. */
import type { TextKey } from "../../locales";

export type DraftPromptKey = Extract<TextKey, `draft.prompt.${string}`>;

/** By path; checkId is the cell of a check that is set. The first that fits counts. */
const prompts: readonly [RegExp, DraftPromptKey][] = [
  [/^id$/u, "draft.prompt.id"],
  [/^checkId$/u, "draft.prompt.checkId"],
  [/^version$/u, "draft.prompt.version"],
  [/^claims$/u, "draft.prompt.claims"],
  [/^groups\.\d+\.scoredAsOne$/u, "draft.prompt.scoredAsOne"],
  [/^groups\.\d+\.open$/u, "draft.prompt.open"],
  [/\.interval$/u, "draft.prompt.interval"],
  [/^indicators\.\d+\.code$/u, "draft.prompt.code"],
  [/\.target$/u, "draft.prompt.target"],
  [/^indicators\.\d+\.rule\.kind$/u, "draft.prompt.kind"],
  [/^indicators\.\d+\.derivedFrom$/u, "draft.prompt.derivedFrom"],
  [/^indicators\.\d+\.choices\./u, "draft.prompt.choices"],
  [/\.(?:bands|points)\.\d+\.points$/u, "draft.prompt.points"],
  [/\.(?:bands|points)\.\d+\.fraction$/u, "draft.prompt.fraction"],
];

/** Null where a cell needs no words. */
export function promptOf(path: string): DraftPromptKey | null {
  return prompts.find(([paths]) => paths.test(path))?.[1] ?? null;
}
