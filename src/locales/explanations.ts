/** To be imported where a problem is explained: adds the explanations, which are loaded with the first that is asked for. */
import { addTexts } from "./say";
import { explanations } from "./zh-CN/explanations";

addTexts(explanations);
