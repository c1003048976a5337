import { adjustments } from "./adjustments";
import { basics } from "./basics";
import { checks } from "./checks";
import { schemeSheet } from "./schemeSheet";
import { working } from "./working";

/** The Chinese texts of a form: of its sheets, its workings and its problems. */
export const formTexts = { ...working, ...adjustments, ...checks, ...basics, ...schemeSheet };
