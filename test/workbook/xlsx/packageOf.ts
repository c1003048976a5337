import { crc32 } from "node:zlib";

/** The parts of a smallest .xlsx with one sheet named 表; give others, or the same again with other content. */
const SMALLEST: Record<string, string> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": relationships({ workbook: ["officeDocument", "xl/workbook.xml"] }),
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <sheets><sheet name="表" sheetId="1" r:id="sheet"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships({
    sheet: ["worksheet", "worksheets/sheet1.xml"],
    styles: ["styles", "styles.xml"],
    theme: ["theme", "theme/theme1.xml"],
  }),
  "xl/worksheets/sheet1.xml": "<worksheet/>",
  "xl/styles.xml": "<styleSheet/>",
  "xl/theme/theme1.xml": "<theme/>",
};

/** An .xlsx as another program might write it: the parts as they are, in a zip without compression. */
export function packageOf(parts: Record<string, string>): Uint8Array {
  return zip(Object.entries({ ...SMALLEST, ...parts }).map(([name, text]) => ({ name: Buffer.from(name), data: Buffer.from(text) })));
}

function relationships(targets: Record<string, [string, string]>): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const entries = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

/** The zip format as in PKWARE's APPNOTE 4.3: local headers with their data, the central directory, its end. */
function zip(files: { name: Buffer; data: Buffer }[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of files) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const directory = Buffer.alloc(14);
    directory.writeUInt32LE(offset, 10);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, directory, name);
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), shared, name, data);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}
