import type { Check } from "../context";
import { b1 } from "./b1";
import { b10 } from "./b10";
import { b11 } from "./b11";
import { b12 } from "./b12";
import { b13 } from "./b13";
import { b14 } from "./b14";
import { b15 } from "./b15";
import { b16 } from "./b16";
import { b17 } from "./b17";
import { b2 } from "./b2";
import { b3 } from "./b3";
import { b4 } from "./b4";
import { b5 } from "./b5";
import { b6 } from "./b6";
import { b7 } from "./b7";
import { b8 } from "./b8";
import { b9 } from "./b9";

/** Family B: score arithmetic. In the order in which they are told. */
export const scoresChecks: readonly Check[] = [b1, b2, b16, b8, b9, b10, b11, b12, b13, b3, b4, b5, b6, b7, b14, b17, b15];
