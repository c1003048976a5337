/** To be imported by what lays out, reads or judges a form: adds its texts, which a pane without a form need not load. */
import { addTexts } from "./say";
import { formTexts } from "./zh-CN/forms";

addTexts(formTexts);
