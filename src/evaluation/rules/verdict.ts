import type { Message } from "../messages";

/** Whether a target is met; null where words do not tell. */
export interface Verdict {
  met: boolean | null;
  steps: Message[];
}
