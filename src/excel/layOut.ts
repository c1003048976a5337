/** Laying out, loaded only when a form is laid out: most days a form is only filled in. */
import type { Scheme } from "../evaluation";
import type { FormContents } from "../form";
import { layOutForm, stateSheet } from "../form/layout";
import { say } from "../locales";
import { queueLayout } from "./layOutSheets";

/** Queues the whole form of a scheme; the caller syncs. Answers its sheets in workbook order. */
export function queueForm(context: Excel.RequestContext, scheme: Scheme, formId: string, takenNames: readonly string[]): Excel.Worksheet[] {
  return queueLayout(context, layOutForm(scheme, formId, takenNames));
}

/** Queues a new `_绩评` for a form that has lost its own. */
export function queueState(context: Excel.RequestContext, { scheme, formId }: FormContents, takenNames: readonly string[]): void {
  const taken = takenNames.map((name) => name.toLowerCase());
  const plain = say("form.sheet.state");
  let name = plain;
  for (let n = 2; taken.includes(name.toLowerCase()); n += 1) name = `${plain}${String(n)}`;
  queueLayout(context, [stateSheet(scheme, formId, name)]);
}
