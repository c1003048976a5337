/**
 * What is wrong with a file. notAWorkbook: no .xlsx at all (text, a picture, another zip); encrypted: needs a password;
 * oldFormat: .xls of Excel 97–2003; damaged: an .xlsx that cannot be read; limit: the workbook holds what no .xlsx can.
 */
export type WorkbookFileFault = "notAWorkbook" | "encrypted" | "oldFormat" | "damaged" | "limit";

/** A file that cannot be read or written. The message is for developers; people are told by the code. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  constructor(
    readonly code: WorkbookFileFault,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** Throws a WorkbookFileError where the first bytes already tell that the file is no .xlsx. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new WorkbookFileError("notAWorkbook", "The file is no zip archive.");
  // An .xlsx with a password and an .xls are both compound files ([MS-CFB]); the directory names the streams in UTF-16.
  if (contains(bytes, "EncryptedPackage")) throw new WorkbookFileError("encrypted", "The file is protected by a password.");
  throw new WorkbookFileError("oldFormat", "The file is a compound file, as .xls of Excel 97–2003 is.");
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some((_, start) => bytes[start] === pattern[0] && pattern.every((byte, index) => bytes[start + index] === byte));
}
