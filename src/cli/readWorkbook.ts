import { readForm } from "../form";
import { say } from "../locales";
import { readXlsx, usedContents, WorkbookFileError } from "../workbook";
import type { FileContents } from "./readers";
import { UnreadableFile } from "./unreadableFile";

/** Reads the form of an .xlsx workbook; the scheme is the one that the workbook carries. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<FileContents> {
  const workbook = await readXlsx(bytes).catch((error: unknown) => {
    if (error instanceof WorkbookFileError)
      throw new UnreadableFile(say("cli.workbook", { file, reason: say(`cli.workbook.${error.code}`) }));
    throw error;
  });
  const form = readForm(workbook.sheets.map(usedContents));
  if (form === null) throw new UnreadableFile(say("cli.noForm", { file }));
  return { scheme: form.scheme, submission: form.submission, problems: form.problems };
}
