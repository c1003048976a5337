import type { Check } from "../context";
import { e1 } from "./e1";
import { e10 } from "./e10";
import { e13 } from "./e13";
import { e16 } from "./e16";
import { e2 } from "./e2";
import { e3 } from "./e3";
import { e9 } from "./e9";

/** Family E: targets and actual values. In the order in which they are told. */
export const targetsChecks: readonly Check[] = [e1, e2, e3, e9, e10, e13, e16];
