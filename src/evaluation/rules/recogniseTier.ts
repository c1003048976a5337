import { limitingWords, normalise } from "../quantity";
import type { Tier } from "./qualitativeTiers";

/** The tier that words stand for; without one, whether they at least deny the target. */
export type RecognisedTier = { tier: Tier; missed: boolean } | { tier: null; missed: boolean };

/** Before a tier's word they take nothing from it: 已达标, 不断提高. */
const affirming = "已经|已|均|都|全部|全面|圆满|顺利|按期|按时|如期|及时|明显|显著|有效|持续|不断|稳步|逐步|大幅|进一步|得到".split("|");
/** Behind a tier's word: 达成目标, 提升明显. */
const closing = "年度目标|年度指标|目标|指标|任务|要求|标准|明显|显著".split("|");
/** Before the best tier's word they lower it by a tier, or to the last one. */
const partly: ReadonlySet<string> = new Set(["基本", "部分", "大部分"]);
const denying: ReadonlySet<string> = new Set(["不", "未", "没", "没有", "未能", "尚未", "仍未", "并未"]);
const lowering = [...new Set([...limitingWords, ...partly, ...denying, "未完全", "未全部", "不完全"])].sort((a, b) => b.length - a.length);
/** In what follows a tier's word ("达标，但…") these make a person look at it. */
const doubts = [...limitingWords, ..."但差低弱缺欠待需难仍"];

/**
 * Finds the tier that an answer in words stands for: its label or a synonym, or the target's own word for the best tier. Only the
 * whole answer counts, apart from words that merely affirm it and a remark behind it: in 未达成 and 有待提高 nobody may read 达成 and
 * 提高. Anything else is left to a person. `tiers` begin with the best.
 */
export function recogniseTier(tiers: readonly Tier[], target: string | null, answer: string): RecognisedTier {
  const best = tiers[0];
  const names = new Map(tiers.flatMap((tier) => [tier.label, ...tier.synonyms].map((name): [string, Tier] => [normalise(name), tier])));
  if (best !== undefined && target !== null) {
    names.set(normalise(target), best);
  }
  const found = (tier: Tier): RecognisedTier => ({ tier, missed: tier !== best });
  const text = normalise(answer);
  const whole = names.get(text);
  if (whole) {
    return found(whole);
  }
  const end = text.search(/[,;:。、(]/);
  const remark = end < 0 ? "" : text.slice(end);
  if (doubts.some((word) => remark.includes(word))) {
    return { tier: null, missed: false };
  }
  const said = withoutAffirmation(end < 0 ? text : text.slice(0, end));
  const named = namedBy(names, said);
  if (named) {
    return found(named);
  }
  const limit = lowering.find((word) => said.startsWith(word));
  if (limit === undefined || namedBy(names, withoutAffirmation(said.slice(limit.length))) !== best) {
    return { tier: null, missed: false };
  }
  const lowered = loweredTier(tiers, limit);
  return lowered ? found(lowered) : { tier: null, missed: true };
}

/** 基本 and 部分 name a tier only where there is a single one between the best and the last. */
function loweredTier(tiers: readonly Tier[], limit: string): Tier | undefined {
  if (denying.has(limit)) {
    return tiers.length > 1 ? tiers.at(-1) : undefined;
  }
  return partly.has(limit) && tiers.length === 3 ? tiers[1] : undefined;
}

function namedBy(names: ReadonlyMap<string, Tier>, said: string): Tier | undefined {
  // Only what may be a name is looked up: the cost stays linear in a long text.
  const longest = Math.max(...[...names.keys()].map((name) => name.length));
  for (let end = said.length; ;) {
    const tier = end <= longest ? names.get(said.slice(0, end)) : undefined;
    const close = tier ? undefined : closing.find((word) => said.endsWith(word, end));
    if (close === undefined) {
      return tier;
    }
    end -= close.length;
  }
}

function withoutAffirmation(text: string): string {
  let start = 0;
  for (;;) {
    const word = affirming.find((each) => text.startsWith(each, start));
    if (word === undefined) {
      return text.slice(start);
    }
    start += word.length;
  }
}
