import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Problem, Scheme, Submission } from "../evaluation";
import { say } from "../locales";
import "../locales/programs";
import { readJson } from "./readJson";
import { readWorkbook } from "./readWorkbook";
import { reasonOf, UnreadableFile } from "./unreadableFile";

/** What a file gives: what a unit filled in, by which scheme it is judged, and what is wrong with the file's own shape. */
export interface FileContents {
  scheme: Scheme;
  submission: Submission;
  /** Problems of the workbook's shape (family K); none for JSON. */
  problems: Problem[];
}

/** Reads the bytes of a file. Throws UnreadableFile. */
export type Reader = (file: string, bytes: Uint8Array) => Promise<FileContents>;

/** The kinds of files that check reads, by their ending. */
export const readers: Readonly<Record<string, Reader>> = { ".json": readJson, ".xlsx": readWorkbook };

/** Reads one file of any known kind. Throws UnreadableFile. */
export async function readContents(file: string): Promise<FileContents> {
  const reader = readers[extname(file).toLowerCase()];
  if (!reader) {
    throw new UnreadableFile(say("cli.unknownEnding", { file, endings: knownEndings() }));
  }
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UnreadableFile(say("cli.cannotRead", { file, reason: reasonOfSystem(error) }));
  });
  return reader(file, bytes);
}

export function knownEndings(): string {
  return Object.keys(readers).join(" ");
}

/** The usual reasons of the operating system in plain words (Node.js, "Common system errors"). */
function reasonOfSystem(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return say("cli.reason.missing");
    case "EISDIR":
      return say("cli.reason.folder");
    case "EACCES":
    case "EPERM":
      return say("cli.reason.forbidden");
    default:
      return reasonOf(error);
  }
}
