import { unitOf, type BasicDatum, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import type { BasicsLayout } from "./basicsSheet";
import { basicsCell } from "./derivedFormula";
import type { SheetBuilder } from "./sheetBuilder";

/** 预算情况 as the form of 河南 prints it below the goals: the budget, where it comes from, what it is for. */
const lines = {
  total: ["budgetInitial"],
  sources: ["initialFiscal", "initialCarriedOver", "initialOther"],
  structure: ["basicBudget", "projectBudget"],
} as const satisfies Record<string, BasicDatum[]>;
type BudgetDatum = (typeof lines)[keyof typeof lines][number];

/** The budget in a sentence a line, by formulas from 基本信息; nothing where the form asks for neither sources nor structure. */
export function addBudgetLines(builder: SheetBuilder, scheme: Scheme, basics: BasicsLayout): void {
  const asked = (code: keyof typeof lines): BudgetDatum[] => lines[code].filter((datum) => scheme.form.basics.includes(datum));
  if (asked("sources").length === 0 && asked("structure").length === 0) return;
  const wide = (row: number): void => builder.merge({ row, column: 0, rowCount: 1, columnCount: builder.visibleColumns });
  const heading = builder.addRow("#budget", builder.first(say("form.goals.budget")), { style: "section", height: 24 });
  wide(heading);
  for (const code of ["total", "sources", "structure"] as const) {
    const data = asked(code);
    if (data.length === 0) continue;
    const figures = data.map((datum) => figure(datum, basics)).join(`&"${say("form.separator.bands")}"&`);
    const row = builder.addRow(`#budget:${code}`, builder.first({ formula: `="${say(`form.goals.budget.${code}`)}"&${figures}` }), {
      style: "text",
      height: 22,
    });
    wide(row);
  }
}

/** 财政拨款 3,774.07 万元; a dash while nothing is filled in, and what is typed as text as it is. */
function figure(datum: BudgetDatum, basics: BasicsLayout): string {
  const cell = basicsCell(basics, datum);
  return `"${say(`form.goals.budget.${datum}`)} "&IF(${cell}="","${say("form.word.none")}",IF(ISNUMBER(${cell}),TEXT(${cell},"#,##0.00")&" ${unitOf(datum)}",${cell}))`;
}
