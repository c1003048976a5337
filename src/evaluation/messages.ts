/**
 * Every message that an evaluation can hold. The core has no language: a message is a key with values, and say() of
 * locales/ makes text of it. A folder above the core that raises problems of its own (form/) adds its messages to this
 * interface by `declare module "../evaluation/messages" { interface EvaluationMessages { … } }`.
 */
import type { AdjustmentMessages } from "./adjustments/messages";
import type { CheckMessages } from "./checks/messages";
import type { DeriveMessages } from "./derive/messages";
import type { BasicDatum, DerivedFormula, RequiredElement, RuleKind } from "./model";
import type { Quantity, ReadingMessages } from "./quantity";
import type { WorkingMessages } from "./rules/messages";

/** What may stand in a placeholder: a quantity is printed with its unit, a list joined in the reader's language. */
export type MessageValue = string | number | Quantity | Message | readonly Message[];

/** A message as data: compare it, store it as JSON, say it. */
export type Message =
  { key: keyof NameMessages; values: NoValues } | { [Key in SentenceKey]: { key: Key; values: EvaluationMessages[Key] } }[SentenceKey];
type SentenceKey = Exclude<keyof EvaluationMessages, keyof NameMessages>;

/** No placeholders. */
export type NoValues = Record<never, never>;

type NameMessages = Record<
  `basic.${BasicDatum}` | `derived.${DerivedFormula}` | `rule.${RuleKind}` | `required.${RequiredElement}`,
  NoValues
>;

/** Grouped by the folder that says them. */
export interface EvaluationMessages
  extends NameMessages, ReadingMessages, WorkingMessages, DeriveMessages, AdjustmentMessages, CheckMessages {}
