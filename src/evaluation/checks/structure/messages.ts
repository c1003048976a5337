import type { Message } from "../../messages";

export interface StructureMessages {
  "check.A1": { sum: number; full: number };
  "check.A2.less": { group: string; sum: number; weight: number };
  "check.A2.more": { group: string; sum: number; weight: number };
  "check.A3": { group: string; stated: number; weight: number };
  "check.A4": { other: string };
  "check.A5": { name: string; text: string };
  "check.A5.empty": { name: string };
  "check.A6": { name: string; under: string };
  /** A row of the scheme, which the unit cannot move. */
  "check.A6.scheme": { name: string; under: string };
  "check.A7": { groups: readonly Message[] };
  "check.A7.group": { group: string };
  "check.A7.noScore": { group: string };
  "check.A8.base": { name: string; defined: string; used: string };
  "check.A8.term": { name: string; term: string };
}
