import { budget } from "./budget";
import { dates } from "./dates";
import { figures } from "./figures";
import { grades } from "./grades";
import { report } from "./report";
import { scores } from "./scores";
import { shape } from "./shape";
import { structure } from "./structure";
import { targets } from "./targets";

/** The rule behind each check (explain.) and where it comes from (explainSource.). */
export const explanations = { ...structure, ...scores, ...grades, ...budget, ...targets, ...figures, ...dates, ...report, ...shape };
