import { budget } from "./budget";
import { dates } from "./dates";
import { figures } from "./figures";
import { grades } from "./grades";
import { report } from "./report";
import { scores } from "./scores";
import { shape } from "./shape";
import { structure } from "./structure";
import { targets } from "./targets";

/** Problems: what is seen, what it should be, what to do. */
export const checks = { ...shape, ...dates, ...budget, ...targets, ...structure, ...scores, ...grades, ...figures, ...report };
