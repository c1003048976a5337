/** A file that cannot be read. The message says, for people, which and why. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

/** The reason that a caught value gives. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
