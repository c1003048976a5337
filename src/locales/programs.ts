/** To be imported by the programs beside the pane (preview, check): adds their texts, which the pane need not load. */
import "./forms";
import { addTexts } from "./say";
import { programTexts } from "./zh-CN/programs";

addTexts(programTexts);
