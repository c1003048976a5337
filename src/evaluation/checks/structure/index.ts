import type { Check } from "../context";
import { a1 } from "./a1";
import { a2 } from "./a2";
import { a3 } from "./a3";
import { a4 } from "./a4";
import { a5 } from "./a5";
import { a6 } from "./a6";
import { a7 } from "./a7";
import { a8 } from "./a8";

/** Family A: structure and points. In the order in which they are told. */
export const structureChecks: readonly Check[] = [a1, a2, a3, a4, a5, a6, a7, a8];
