import type { FormContents } from "../form";
import type { FormReading } from "./formWorkbook";

/** A form as read, told as the pane needs it. */
export async function formReading(form: FormContents): Promise<FormReading> {
  const { listedProblems, restoreWrites } = await import("./scoring");
  const { formId, scheme, submission, problems, changed, tables } = form;
  const list = tables.get("problems");
  const scored = form.scored === "current" && changed.length > 0 ? "changedByHand" : form.scored;
  return {
    formId,
    scheme,
    submission,
    problems,
    listed: list === undefined ? null : listedProblems(list),
    scored,
    restorable: restoreWrites(form) !== null,
  };
}
