import { adjustments } from "./adjustments";
import { basics } from "./basics";
import { checks } from "./checks";
import { form } from "./form";
import { host } from "./host";
import { names } from "./names";
import { pane } from "./pane";
import { reading } from "./reading";
import { schemeSheet } from "./schemeSheet";
import { working } from "./working";

/** The Chinese texts of the pane by key, and of all that it uses. The placeholders in them say which values a key takes. */
export const texts = { ...names, ...reading, ...working, ...adjustments, ...checks, ...basics, ...form, ...schemeSheet, ...host, ...pane };
