/** To be imported where a problem is explained: adds the explanations, which are loaded with the first that is asked for. */
import type { CheckId } from "../evaluation";
import { addTexts, say } from "./say";
import type { Locale } from "./texts";
import { explanations } from "./zh-CN/explanations";

addTexts(explanations);

/** The rule behind a check, and where it comes from. */
export interface Explanation {
  rule: string;
  source: string;
}

/** The explanation of a check. */
export function explanationOf(check: CheckId, locale: Locale): Explanation {
  return { rule: say(`explain.${check}`, locale), source: say(`explainSource.${check}`, locale) };
}
