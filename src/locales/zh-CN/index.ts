import { checks } from "./checks";
import { evaluation } from "./evaluation";
import { form } from "./form";
import { host } from "./host";
import { pane } from "./pane";

/** The Chinese texts of the pane by key, and of all that it uses. The placeholders in them say which values a key takes. */
export const texts = { ...evaluation, ...checks, ...form, ...host, ...pane };
