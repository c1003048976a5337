import type { Message } from "../../messages";

export interface ReportMessages {
  "check.H7": { elements: readonly Message[] };
  "check.H7.noReport": { elements: readonly Message[] };
}
