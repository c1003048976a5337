import { inflateRawSync } from "node:zlib";

/** The text of a part of an .xlsx: found in the zip's central directory (PKWARE's APPNOTE 4.3.12), inflated. */
export function partOf(bytes: Uint8Array, part: string): string {
  const zip = Buffer.from(bytes);
  for (let entry = zip.indexOf("PK\x01\x02"); entry >= 0; entry = zip.indexOf("PK\x01\x02", entry + 4)) {
    const name = zip.toString("utf8", entry + 46, entry + 46 + zip.readUInt16LE(entry + 28));
    if (name !== part) continue;
    const local = zip.readUInt32LE(entry + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(entry + 20));
    return (zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
  }
  throw new Error(`The file has no part ${part}.`);
}
