import type { CheckId } from "../../../evaluation";
import { budget } from "./budget";
import { dates } from "./dates";
import { figures } from "./figures";
import { grades } from "./grades";
import { report } from "./report";
import { scores } from "./scores";
import { shape } from "./shape";
import { structure } from "./structure";
import { targets } from "./targets";

/** 每项检查依据的规则（explain.）及其出处（explainSource.）。 */
export const explanations = {
  ...structure,
  ...scores,
  ...grades,
  ...budget,
  ...targets,
  ...figures,
  ...dates,
  ...report,
  ...shape,
} satisfies Record<`explain.${CheckId}` | `explainSource.${CheckId}`, string>;
