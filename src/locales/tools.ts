/** To be imported by the tools of the pane (taskpane/tools): adds their texts, which are loaded with the first tool. */
import { addTexts } from "./say";
import { toolTexts } from "./zh-CN/tools";

addTexts(toolTexts);
