import type { BudgetMessages } from "./budget/messages";
import type { DatesMessages } from "./dates/messages";
import type { FiguresMessages } from "./figures/messages";
import type { GradesMessages } from "./grades/messages";
import type { ReportMessages } from "./report/messages";
import type { ScoresMessages } from "./scores/messages";
import type { ShapeMessages } from "./shape/messages";
import type { StructureMessages } from "./structure/messages";
import type { TargetsMessages } from "./targets/messages";

/** Problems: "check." + id of the check, with a variant where one check says several things. */
export interface CheckMessages
  extends
    ShapeMessages,
    DatesMessages,
    BudgetMessages,
    TargetsMessages,
    StructureMessages,
    ScoresMessages,
    GradesMessages,
    FiguresMessages,
    ReportMessages {}
