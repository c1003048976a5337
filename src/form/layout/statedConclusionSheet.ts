import type { Scheme } from "../../evaluation";
import { say } from "../../locales";
import { statedColumns } from "../columns";
import type { SheetLayout } from "../sheet";
import type { BasicsLayout } from "./basicsSheet";
import { addReceipt, addTop, addWideText, finishConclusion } from "./conclusionFrame";
import { derivedFormula } from "./derivedFormula";
import { signatureLine } from "./printedLines";
import { SheetBuilder } from "./sheetBuilder";

/** 评价结论 of a form without points: what the unit's report states, for checking, and no total or grade of ours. */
export function statedConclusionSheet(
  scheme: Scheme,
  formId: string,
  name: string,
  basics: BasicsLayout,
  fingerprint: string,
): SheetLayout {
  const builder = new SheetBuilder(formId, "conclusion", name, statedColumns);
  const top = addTop(builder, scheme, say("form.conclusion.noPoints"));

  const header = builder.addRow(
    "#header",
    {
      label: say("form.conclusion.checkedItem"),
      rate: say("form.conclusion.computed"),
      statedScore: say("form.part.stated"),
      statedRate: say("form.column.statedRate"),
    },
    { style: "heading", height: 32 },
  );
  builder.addRow(
    "total",
    { label: say("form.conclusion.statedTotal") },
    { style: "label", styles: { statedScore: "inputNumber" }, height: 24 },
  );
  const grade = builder.addRow(
    "grade",
    { label: say("form.conclusion.grade") },
    { style: "label", styles: { statedScore: "inputNumber" }, height: 24 },
  );
  const rate = builder.addRow(
    "rate:budgetExecutionRate",
    { label: say("derived.budgetExecutionRate"), rate: { formula: derivedFormula(basics, "budgetExecutionRate") } },
    { style: "label", styles: { rate: "output", statedRate: "inputNumber" }, height: 24 },
  );
  for (let row = header; row <= rate; row += 1) builder.merge({ row, column: 0, rowCount: 1, columnCount: builder.column("rate") });
  builder.format(builder.cell(grade, "statedScore"), "@");
  builder.format(builder.cell(rate, "rate"), "0.00%");
  builder.format(builder.cell(rate, "statedRate"), "0.00%");
  for (const column of ["statedScore", "statedRate"]) {
    builder.layout.validations.push({
      area: builder.columnArea(column, header + 1, rate),
      rule: { type: "any" },
      prompt: { title: say("form.prompt.stated.title"), message: say("form.prompt.stated") },
    });
  }

  addWideText(builder, "opinion", "input", 160);
  const signature = builder.addRow("#signature", { label: { formula: signatureLine(basics) } }, { height: 36 });
  builder.merge({ row: signature, column: 0, rowCount: 1, columnCount: builder.printedColumns });
  builder.style({ row: signature, column: 0, rowCount: 1, columnCount: builder.printedColumns }, "text");
  addReceipt(builder, scheme, fingerprint);
  finishConclusion(builder, top, say("form.conclusion.checked"));
  return builder.layout;
}
