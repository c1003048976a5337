import { WorkbookFileError } from "../workbook";
import type { Refusal } from "./grid/session";
import { text, textWith } from "./text";

/** What to tell of a job that failed: a workbook file's fault by its code, anything else in its own words. */
export function failure(error: unknown, openedFile?: string): Refusal {
  if (error instanceof WorkbookFileError) {
    const reason = text(`cli.workbook.${error.code}`);
    if (openedFile === undefined) return { title: text("preview.failedTitle"), message: reason, style: "Stop" };
    return { title: text("preview.fileTitle"), message: textWith("cli.workbook", { file: openedFile, reason }), style: "Stop" };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { title: text("preview.failedTitle"), message: textWith("preview.failed", { reason }), style: "Stop" };
}
