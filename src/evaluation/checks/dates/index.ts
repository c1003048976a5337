import type { Check } from "../context";
import { g1 } from "./g1";
import { g2 } from "./g2";

/** Family G: dates and periods. In the order in which they are told. */
export const datesChecks: readonly Check[] = [g1, g2];
