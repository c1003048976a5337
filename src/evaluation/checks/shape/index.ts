import type { Check } from "../context";
import { k1 } from "./k1";
import { k2 } from "./k2";
import { k3 } from "./k3";
import { k4 } from "./k4";
import { k5 } from "./k5";
import { k6 } from "./k6";

/** Family K: what cannot be joined or read. In the order in which they are told. */
export const shapeChecks: readonly Check[] = [k1, k2, k3, k4, k5, k6];
