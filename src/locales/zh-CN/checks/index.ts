import { budget } from "./budget";
import { dates } from "./dates";
import { figures } from "./figures";
import { grades } from "./grades";
import { report } from "./report";
import { scores } from "./scores";
import { shape } from "./shape";
import { structure } from "./structure";
import { targets } from "./targets";

/** 问题说明：看到什么，应当怎样，怎么办。 */
export const checks = { ...shape, ...dates, ...budget, ...targets, ...structure, ...scores, ...grades, ...figures, ...report };
