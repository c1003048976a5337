import type { Check } from "../context";
import { d10 } from "./d10";
import { d2 } from "./d2";
import { d3 } from "./d3";
import { d5 } from "./d5";
import { d5b } from "./d5b";
import { d8 } from "./d8";
import { d9 } from "./d9";

/** Family D: budget, staff, assets. In the order in which they are told. */
export const budgetChecks: readonly Check[] = [d2, d3, d5, d5b, d8, d9, d10];
