import type { TextKey } from "../texts";
import { adjustments } from "./adjustments";
import { checks } from "./checks";
import { cli } from "./cli";
import { form } from "./form";
import { host } from "./host";
import { names } from "./names";
import { pane } from "./pane";
import { preview } from "./preview";
import { reading } from "./reading";
import { schemeSheet } from "./schemeSheet";
import { working } from "./working";

/** All English texts by key. */
export const texts: Record<TextKey, string> = {
  ...names,
  ...reading,
  ...working,
  ...adjustments,
  ...checks,
  ...form,
  ...schemeSheet,
  ...host,
  ...pane,
  ...preview,
  ...cli,
};
