import { readXlsx, WorkbookFileError, writeXlsx, type WorkbookFileFault } from "../../../src/workbook";
import { workbookOf } from "../sheetOf";

async function fault(bytes: Uint8Array): Promise<WorkbookFileFault | undefined> {
  try {
    await readXlsx(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}

/** A compound file ([MS-CFB]) as far as it is looked at: its signature, and the names of its streams in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0), ...utf16(stream)]);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

/** An empty zip archive: nothing but the record at its end. */
const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]);

describe("a file that is no workbook says which kind of fault it is", () => {
  test.each<[string, Uint8Array, WorkbookFileFault]>([
    ["nothing", new Uint8Array(), "notAWorkbook"],
    ["a text", new TextEncoder().encode("单位,年度\n"), "notAWorkbook"],
    ["a zip of something else", emptyZip, "notAWorkbook"],
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
    ["a workbook of Excel 2003", compoundFile("Workbook"), "oldFormat"],
  ])("%s", async (_name, bytes, code) => expect(await fault(bytes)).toBe(code));

  test("a workbook cut off or overwritten in the middle", async () => {
    const bytes = await writeXlsx(workbookOf({ 表: { A1: 1 } }));
    expect(await fault(bytes)).toBeUndefined();
    expect(await fault(bytes.slice(0, bytes.length - 200))).toBe("damaged");
    expect(await fault(bytes.map((byte, index) => (index > 60 && index < 400 ? 0 : byte)))).toBe("damaged");
  });
});
