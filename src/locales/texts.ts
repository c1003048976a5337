import type { EvaluationMessages, MessageValue } from "../evaluation";
import type { texts } from "./zh-CN";
import type { explanations } from "./zh-CN/explanations";
import type { formTexts } from "./zh-CN/forms";
import type { programTexts } from "./zh-CN/programs";
import type { toolTexts } from "./zh-CN/tools";

export type Texts = typeof texts & typeof formTexts & typeof programTexts & typeof toolTexts & typeof explanations;
export type TextKey = keyof Texts;
export type Locale = "zh-CN" | "en-US";

/** The names in braces of a text. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The values that a key takes. */
export type TextValues<Key extends TextKey> = Record<Placeholders<Texts[Key]>, MessageValue>;

/** Keys whose text has no placeholder. */
export type PlainKey = { [Key in TextKey]: [Placeholders<Texts[Key]>] extends [never] ? Key : never }[TextKey];

/** The compiler's proof that every message of the core has a text, and every placeholder of it a value. */
type Coverage = {
  [Key in keyof EvaluationMessages]: Key extends TextKey
    ? [Placeholders<Texts[Key]>] extends [keyof EvaluationMessages[Key]]
      ? true
      : ["placeholder without a value", Key]
    : ["message without a text", Key];
};
type Proof<Covered extends Record<keyof EvaluationMessages, true>> = Covered;
export type EveryMessageHasAText = Proof<Coverage>;
