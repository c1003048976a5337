/** Laying out, loaded only when a form is laid out: most days a form is only filled in. */
import type { Scheme, Submission } from "../evaluation";
import type { FormContents } from "../form";
import { layOutForm, layoutTables, stateSheet } from "../form/layout";
import { say } from "../locales";
import { queueLayout } from "./layOutSheets";

/**
 * Queues the whole form of a scheme and selects its first input, so that the next keystroke lands there and not in the hidden
 * first row; the caller syncs. Answers the sheets in workbook order.
 */
export function queueForm(
  context: Excel.RequestContext,
  scheme: Scheme,
  formId: string,
  takenNames: readonly string[],
  filled?: Submission,
): Excel.Worksheet[] {
  const layouts = layOutForm(scheme, formId, takenNames, filled);
  const sheets = queueLayout(context, layouts);
  const [first] = sheets;
  const cell = layoutTables(layouts).get("basics")?.cell("unit", "value");
  first?.activate();
  if (cell) first?.getCell(cell.row, cell.column).select();
  return sheets;
}

/** Queues a new `_绩评` for a form that has lost its own. */
export function queueState(context: Excel.RequestContext, { scheme, formId }: FormContents, takenNames: readonly string[]): void {
  const taken = takenNames.map((name) => name.toLowerCase());
  const plain = say("form.sheet.state");
  let name = plain;
  for (let n = 2; taken.includes(name.toLowerCase()); n += 1) name = `${plain}${String(n)}`;
  queueLayout(context, [stateSheet(scheme, formId, name)]);
}
