import type { Check } from "../context";
import { f1 } from "./f1";
import { f10 } from "./f10";
import { f11 } from "./f11";
import { f12 } from "./f12";
import { f13 } from "./f13";
import { f14 } from "./f14";
import { f2 } from "./f2";
import { f3 } from "./f3";
import { f4 } from "./f4";
import { f5 } from "./f5";
import { f6 } from "./f6";
import { f7 } from "./f7";
import { f8 } from "./f8";
import { f9 } from "./f9";

/** Family F: counts and percentages. In the order in which they are told. */
export const figuresChecks: readonly Check[] = [f5, f1, f2, f11, f3, f4, f14, f9, f6, f7, f10, f13, f8, f12];
