import { readCell } from "../quantity";
import { chosenRule } from "./auto";
import type { Tier } from "./qualitativeTiers";
import type { ScoringRule } from "./scoringRule";
import { standardTiers } from "./standardTiers";

/** Targets that 不 before them plainly denies. */
const deniable: ReadonlySet<string> = new Set(["符合", "达标", "合格"]);

/** As many as a drop-down shows at a glance, each as long as its cell can bear; a comma would part it in two. */
const most = { words: 6, characters: 40 };

/**
 * The words that answer a row whose actual value is one of a few: the labels of its tiers (财预〔2020〕10号 and the drop-downs of the finance
 * systems), or 符合 and 不符合 where the target is such a word. None where an answer is a figure, or where a drop-down could not hold them.
 */
export function offeredWords(rule: ScoringRule, target: string): string[] {
  switch (rule.kind) {
    case "qualitativeTiers":
      return labelsOf(rule.tiers);
    case "auto": {
      const chosen = chosenRule(rule, readCell(target, "target"));
      return chosen?.kind === "qualitativeTiers" ? labelsOf(chosen.tiers) : [];
    }
    case "allOrNothing":
    case "thresholdThenManual": {
      const word = target.trim();
      return deniable.has(word) ? [word, `不${word}`] : [];
    }
    default:
      return [];
  }
}

function labelsOf(tiers: "80/60" | "80/50" | readonly Tier[]): string[] {
  const labels = (typeof tiers === "string" ? standardTiers[tiers] : tiers).map(({ label }) => label);
  const fits = labels.length <= most.words && labels.every((label) => !label.includes(",") && label.length <= most.characters);
  return fits ? labels : [];
}
