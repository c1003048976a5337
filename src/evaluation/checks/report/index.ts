import type { Check } from "../context";
import { h7 } from "./h7";

/** Family H, I: the text of the report and its signatures. In the order in which they are told. */
export const reportChecks: readonly Check[] = [h7];
