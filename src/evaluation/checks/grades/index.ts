import type { Check } from "../context";
import { c1 } from "./c1";
import { c1b } from "./c1b";
import { c2 } from "./c2";
import { c3 } from "./c3";
import { c4 } from "./c4";
import { c5 } from "./c5";
import { c6 } from "./c6";

/** Family C: grades. In the order in which they are told. */
export const gradesChecks: readonly Check[] = [c1, c2, c3, c5, c6, c4, c1b];
