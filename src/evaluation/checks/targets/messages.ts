import type { Message, NoValues } from "../../messages";
import type { Quantity } from "../../quantity";

export interface TargetsMessages {
  "check.E1": { text: string };
  "check.E1.empty": NoValues;
  "check.E2.empty": NoValues;
  "check.E2.notApplicable": NoValues;
  "check.E2.missingBasic": { basic: Message };
  "check.E2.notANumber": { text: string };
  "check.E2.otherWords": { text: string; target: string };
  "check.E2.noDay": { text: string };
  "check.E2.date": { text: string };
  "check.E2.unreadable": { text: string };
  "check.E2.error": { text: string };
  "check.E2.noBand": { actual: Quantity };
  "check.E2.items": { text: string; count: number };
  "check.E2.itemNumbers": { text: string };
  "check.E2.incidents": { text: string };
  "check.E2.parts": { text: string; answers: number; count: number };
  "check.E3": { target: string; actual: string };
  "check.E3.percent": { number: string };
  "check.E3.converted": { target: string; actual: string };
  "check.E3.fraction": { number: string; percent: Quantity };
  "check.E3.part": { label: string; value: string; whole: string; total: string };
  "check.E9": { actual: string; target: string; excess: Quantity };
  "check.E9.reason": { actual: string; target: string; excess: Quantity; limit: Quantity };
  "check.E10": { text: string };
  "check.E13": { text: string };
  "check.E13.negative": { text: string };
  "check.E16": { actual: string; base: Quantity; stretch: Quantity };
  "check.E16.far": { actual: string; base: Quantity; stretch: Quantity; times: number };
  "check.E16.reversed": { base: Quantity; stretch: Quantity };
}
