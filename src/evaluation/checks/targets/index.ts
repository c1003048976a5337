import type { Check } from "../context";
import { e1 } from "./e1";
import { e10 } from "./e10";
import { e11 } from "./e11";
import { e12 } from "./e12";
import { e13 } from "./e13";
import { e14 } from "./e14";
import { e15 } from "./e15";
import { e16 } from "./e16";
import { e2 } from "./e2";
import { e3 } from "./e3";
import { e4 } from "./e4";
import { e5 } from "./e5";
import { e6 } from "./e6";
import { e7 } from "./e7";
import { e8 } from "./e8";
import { e9 } from "./e9";

/** Family E: targets and actual values. In the order in which they are told. */
export const targetsChecks: readonly Check[] = [e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, e16];
