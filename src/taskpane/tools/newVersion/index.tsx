import type { ReactNode } from "react";
import "../../../locales/tools";
import type { ToolProperties } from "../../components/Tools";
import { NewVersion } from "./NewVersion";

/** 方案版本: what another version or another scheme would change, and a second set of sheets laid out by it. */
export default function NewVersionTool({ pane, state }: ToolProperties): ReactNode {
  return state.form ? <NewVersion pane={pane} form={state.form} busy={state.running !== null} /> : null;
}
