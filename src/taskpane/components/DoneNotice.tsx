import type { ReactNode } from "react";
import { say } from "../../locales";
import type { ExaminedForm } from "../examine";
import { useLocale } from "../language";
import type { Done } from "../state";
import { Notice } from "./Notice";

/** What a job did, and how to go back. */
export function DoneNotice({ done, form, onClose }: { done: Done; form: ExaminedForm | null; onClose: () => void }): ReactNode {
  const locale = useLocale();
  const count = (severity: string): number => (form?.problems ?? []).filter((problem) => problem.severity === severity).length;
  const isCheckOnly = done.job === "checkAndScore" && form !== null && !form.givesPoints;
  return (
    <Notice intent="success" title={say(isCheckOnly ? "pane.done.checked" : `pane.done.${done.job}`, locale)} onClose={onClose}>
      {done.job === "layOut" && <span>{say("pane.done.layOutNext", locale)}</span>}
      {done.job === "restoreLast" && <span>{say("pane.done.restored", locale)}</span>}
      {done.job === "checkAndScore" && form !== null && (
        <>
          <span>
            {isCheckOnly
              ? say("pane.done.problemCounts", { errors: count("error"), warnings: count("warning") }, locale)
              : say("pane.done.counts", { total: form.evaluation.total, errors: count("error"), warnings: count("warning") }, locale)}
          </span>
          {done.gone > 0 && <span>{say("pane.done.gone", { count: done.gone }, locale)}</span>}
          <span>{say(done.undoable ? "pane.done.undoable" : "pane.done.notUndoable", locale)}</span>
        </>
      )}
    </Notice>
  );
}
