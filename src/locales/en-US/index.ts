import type { TextKey } from "../texts";
import { checks } from "./checks";
import { cli } from "./cli";
import { evaluation } from "./evaluation";
import { form } from "./form";
import { host } from "./host";
import { pane } from "./pane";
import { preview } from "./preview";

/** All English texts by key. */
export const texts: Record<TextKey, string> = { ...evaluation, ...checks, ...form, ...host, ...pane, ...preview, ...cli };
