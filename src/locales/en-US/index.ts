import type { TextKey } from "../texts";
import { adjustments } from "./adjustments";
import { basics } from "./basics";
import { checks } from "./checks";
import { cli } from "./cli";
import { explanations } from "./explanations";
import { form } from "./form";
import { host } from "./host";
import { importTable } from "./importTable";
import { names } from "./names";
import { newVersion } from "./newVersion";
import { ownIndicators } from "./ownIndicators";
import { pane } from "./pane";
import { preview } from "./preview";
import { reading } from "./reading";
import { schemeDesk } from "./schemeDesk";
import { schemeSheet } from "./schemeSheet";
import { working } from "./working";

/** All English texts by key. */
export const texts: Record<TextKey, string> = {
  ...names,
  ...reading,
  ...working,
  ...adjustments,
  ...checks,
  ...basics,
  ...form,
  ...schemeSheet,
  ...host,
  ...pane,
  ...preview,
  ...cli,
  ...importTable,
  ...schemeDesk,
  ...newVersion,
  ...ownIndicators,
  ...explanations,
};
