import { form } from "./form";
import { host } from "./host";
import { names } from "./names";
import { pane } from "./pane";
import { reading } from "./reading";

/** The Chinese texts that the pane opens with, by key. The placeholders in them say which values a key takes. */
export const texts = { ...names, ...reading, ...form, ...host, ...pane };
