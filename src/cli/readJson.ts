import type { Scheme, Submission } from "../evaluation";
import { say } from "../locales";
import { builtInSchemes, loadScheme, parseSubmission } from "../schemes";
import type { FileContents } from "./readers";
import { reasonOf, UnreadableFile } from "./unreadableFile";

/** Reads a Submission written as JSON; its scheme is the id of a built-in one or a whole scheme. */
export async function readJson(file: string, bytes: Uint8Array): Promise<FileContents> {
  const parsed = parseSubmission(parseJson(file, new TextDecoder().decode(bytes)));
  if ("faults" in parsed) {
    throw new UnreadableFile(parsed.faults.map(({ path, expected, seen }) => say("cli.fault", { file, path, expected, seen })).join("\n"));
  }
  const { submission } = parsed;
  return { scheme: await schemeOf(file, submission), submission, problems: [] };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(say("cli.notJson", { file, reason: reasonOf(error) }));
  }
}

async function schemeOf(file: string, { scheme }: Submission): Promise<Scheme> {
  if (typeof scheme !== "string") {
    return scheme;
  }
  if (!builtInSchemes.some(({ id }) => id === scheme)) {
    throw new UnreadableFile(say("cli.unknownScheme", { file, id: scheme, ids: builtInSchemes.map(({ id }) => id).join(" ") }));
  }
  return loadScheme(scheme);
}
