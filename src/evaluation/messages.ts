/**
 * Every message that an evaluation can hold. The core has no language: a message is a key with values, and say() of
 * locales/ makes text of it. A folder above the core that raises problems of its own (form/) adds its messages to this
 * interface by `declare module "../evaluation/messages" { interface EvaluationMessages { … } }`.
 */
import type { BasicDatum, DerivedFormula } from "./model";
import type { Quantity } from "./quantity";

/** What may stand in a placeholder: a quantity is printed with its unit, a list joined in the reader's language. */
export type MessageValue = string | number | Quantity | Message | readonly Message[];

/** A message as data: compare it, store it as JSON, say it. */
export type Message = { [Key in keyof EvaluationMessages]: { key: Key; values: EvaluationMessages[Key] } }[keyof EvaluationMessages];

/** No placeholders. */
export type NoValues = Record<never, never>;

type NameMessages = Record<`basic.${BasicDatum}` | `derived.${DerivedFormula}`, NoValues>;

export interface EvaluationMessages extends NameMessages {
  // How a cell was read.
  "reading.percentByFormat": NoValues;
  "reading.inclusive": { word: string };
  "reading.approximate": { word: string };
  "reading.unitAssumed": { unit: string };
  "reading.leadingWords": { words: string };

  // 评分依据, step by step.
  "working.rate": { part: number; base: number; rate: Quantity };
  "working.onInitialBudget": NoValues;
  "working.bothZero": NoValues;
  "working.withoutBudget": { executed: Quantity };
  "working.missingBasic": { basic: Message };
  "working.unreadableBasic": { basic: Message; text: string };
  "working.noActual": NoValues;
  "working.actual": { actual: string };
  "working.targetMet": { actual: string; target: string };
  "working.targetMissed": { actual: string; target: string };
  "working.completion": { actual: number; target: number; rate: Quantity };
  "working.proportion": { actual: Quantity; target: Quantity; weight: number; score: number };
  "working.inverseProportion": { target: Quantity; actual: Quantity; weight: number; score: number };
  "working.band": { band: Message };
  "working.bandBetween": { min: Quantity; max: Quantity };
  "working.bandFrom": { min: Quantity };
  "working.bandUpTo": { max: Quantity };
  "working.score": { score: number };
  "working.fullScore": { score: number };
  "working.judged": { min: number; max: number };
  "working.judgedBelow": { max: number };
  "working.wordsMet": { actual: string };
  "working.wordsJudged": { actual: string; target: string };
  "working.claimed": { score: number };
  "working.claimedWithoutActual": { score: number };
  "working.claimOutside": { score: number };
  "working.waiting": NoValues;
  "working.waitingForJudgement": NoValues;
  "working.noWeight": NoValues;

  // Problems: "check." + id of the check, with a variant where one check says several things.
  "check.B1": { score: number; weight: number };
  "check.B2": { calculated: number; score: number };
  "check.B3": { group: string; score: number; sum: number };
  "check.B4": { total: number; sums: readonly Message[] };
  "check.B4.groups": { sum: number };
  "check.B4.indicators": { sum: number };
  "check.B8": { actual: string; target: string };
  "check.B9": { score: number; weight: number };
  "check.B12": { score: number };
  "check.B12.missingBasic": { score: number; basic: Message };
  "check.B17.total": { total: number; calculated: number };
  "check.B17.totalByGroups": { total: number; calculated: number; groups: readonly Message[] };
  "check.B17.group": { group: string; score: number; calculated: number };
  "check.C1": { total: number; grade: string; stated: string };
  "check.C1.noBand": { total: number; stated: string };
  "check.C3": { grade: string };
  "check.D2": { stated: string; base: Message; calculated: Quantity };
  "check.D2.otherBase": { stated: string; base: Message; calculated: Quantity; other: Message };
  "check.D2.notApplicable": { stated: string };
  "check.D3": { rate: Quantity };
  "check.D3.withoutBudget": { executed: Quantity };
  "check.D9.noAdjusted": { executed: Quantity; initial: Quantity };
  "check.D9.noReason": { executed: Quantity; initial: Quantity; excess: Quantity; limit: Quantity };
  "check.E1": { text: string };
  "check.E1.empty": NoValues;
  "check.E2.empty": NoValues;
  "check.E2.missingBasic": { basic: Message };
  "check.E2.notANumber": { text: string };
  "check.E2.date": { text: string };
  "check.E2.unreadable": { text: string };
  "check.E2.approximate": { text: string };
  "check.E2.bound": { text: string; target: string };
  "check.E2.noBand": { actual: Quantity };
  "check.E3": { target: string; actual: string };
  "check.E3.percent": { number: string };
  "check.G1.before": { date: string; end: string };
  "check.G1.equal": { date: string };
  "check.G2": { date: string; end: string };
  "check.K1": { name: string };
  "check.K1.several": { name: string };
  "check.K2": { name: string };
  "check.K2.several": { name: string };
  "check.K3": { name: string };
  "check.K4": { text: string };
  "check.K4.year": { text: string };
  "check.K5": { text: string };
  "check.K6": { year: string; scheme: number };
}
