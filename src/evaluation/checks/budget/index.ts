import type { Check } from "../context";
import { d1 } from "./d1";
import { d10 } from "./d10";
import { d11 } from "./d11";
import { d12 } from "./d12";
import { d13 } from "./d13";
import { d14 } from "./d14";
import { d15 } from "./d15";
import { d2 } from "./d2";
import { d3 } from "./d3";
import { d4 } from "./d4";
import { d5 } from "./d5";
import { d5b } from "./d5b";
import { d6 } from "./d6";
import { d7 } from "./d7";
import { d8 } from "./d8";
import { d9 } from "./d9";

/** Family D: budget, staff, assets. In the order in which they are told. */
export const budgetChecks: readonly Check[] = [d1, d2, d3, d4, d5, d5b, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15];
