import { checks } from "./checks";
import { cli } from "./cli";
import { evaluation } from "./evaluation";
import { form } from "./form";
import { host } from "./host";
import { pane } from "./pane";
import { preview } from "./preview";

/** All Chinese texts by key. The placeholders in them say which values a key takes. */
export const texts = { ...evaluation, ...checks, ...form, ...host, ...pane, ...preview, ...cli };
