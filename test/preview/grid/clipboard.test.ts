import fc from "fast-check";
import { parseBlock, printBlock } from "../../../src/preview/grid/clipboard";

describe("a block on the clipboard", () => {
  test("is read by rows and tabs, without a row after Excel's last line break", () => {
    expect(parseBlock("10\t9\r\n≥90%\t符合\r\n")).toEqual([
      ["10", "9"],
      ["≥90%", "符合"],
    ]);
  });

  test("keeps empty cells and rows in the middle", () => {
    expect(parseBlock("a\t\tb\n\nc")).toEqual([["a", "", "b"], [""], ["c"]]);
  });

  test("reads quoted cells with tabs, line breaks and doubled quotation marks", () => {
    expect(parseBlock('"第一行\n第二行"\t"他说""好"""\r\n')).toEqual([["第一行\n第二行", '他说"好"']]);
  });

  test("takes a quotation mark within a cell, or one never closed, as text", () => {
    expect(parseBlock('5" 管\t"没有完')).toEqual([['5" 管', '"没有完']]);
  });

  test("a single empty cell is one cell", () => {
    expect(parseBlock("")).toEqual([[""]]);
  });

  test("what is printed is read back as it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "绩", '"', "\t", "\n", "1", " "), maxLength: 6 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseBlock(`${printBlock(rows)}\r\n`)).toEqual(rows);
      }),
    );
  });
});
