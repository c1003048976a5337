import type { Check } from "../context";
import { g1 } from "./g1";
import { g2 } from "./g2";
import { g3 } from "./g3";
import { g4 } from "./g4";
import { g5 } from "./g5";

/** Family G: dates and periods. In the order in which they are told. */
export const datesChecks: readonly Check[] = [g1, g2, g3, g4, g5];
