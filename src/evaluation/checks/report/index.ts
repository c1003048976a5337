import type { Check } from "../context";
import { h1 } from "./h1";
import { h10 } from "./h10";
import { h11 } from "./h11";
import { h12 } from "./h12";
import { h2 } from "./h2";
import { h3 } from "./h3";
import { h4 } from "./h4";
import { h5 } from "./h5";
import { h6 } from "./h6";
import { h7 } from "./h7";
import { h8 } from "./h8";
import { h9 } from "./h9";
import { i1 } from "./i1";

/** Family H, I: the text of the report and its signatures. In the order in which they are told. */
export const reportChecks: readonly Check[] = [h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, i1];
