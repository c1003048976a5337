import type { Check } from "../context";
import { c1 } from "./c1";
import { c3 } from "./c3";
import { c5 } from "./c5";

/** Family C: grades. In the order in which they are told. */
export const gradesChecks: readonly Check[] = [c1, c3, c5];
