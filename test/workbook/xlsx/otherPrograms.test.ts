import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt, readXlsx, type Sheet } from "../../../src/workbook";
import { formLikeWorkbook } from "../formLike";
import { firstSheet, valueAt } from "../sheetOf";
import { packageOf } from "./packageOf";

async function sheetOf(xml: string, parts: Record<string, string> = {}): Promise<Sheet> {
  return firstSheet(await readXlsx(packageOf({ "xl/worksheets/sheet1.xml": `<worksheet>${xml}</worksheet>`, ...parts })));
}

describe("a form saved by LibreOffice", () => {
  const saved = readXlsx(new Uint8Array(readFileSync(join(__dirname, "../fixtures/savedByLibreOffice.xlsx"))));

  test("has every value and number format that it was saved with", async () => {
    const workbook = await saved;
    formLikeWorkbook().sheets.forEach((sheet, index) => {
      const other = workbook.sheets[index];
      for (const [row, cells] of sheet.cells) {
        for (const [column, { value, numberFormat }] of cells) {
          const cell = other && cellAt(other, row, column);
          expect(cell?.value).toEqual(typeof value === "number" ? expect.closeTo(value, 12) : value);
          expect(cell?.numberFormat).toBe(numberFormat);
        }
      }
    });
  });

  test("has its rules, merged cells, widths, page and protection", async () => {
    const [scores, conclusion, state] = (await saved).sheets;
    const [own, ownConclusion] = formLikeWorkbook().sheets;
    expect(scores?.validations).toEqual(own?.validations);
    expect(scores?.conditionalFormats.map(({ area, formula, style }) => ({ area, formula, style }))).toEqual(
      own?.conditionalFormats.map(({ area, formula, style }) => ({ area, formula, style })),
    );
    expect(scores?.merges).toEqual(own?.merges);
    expect(scores?.columns).toEqual(own?.columns);
    expect(scores?.rows.get(0)).toEqual({ hidden: true });
    expect(scores?.pageSetup).toMatchObject({ orientation: "Landscape", fit: { wide: 1, tall: 0 }, titleRows: { row: 1, rowCount: 2 } });
    expect(scores && cellAt(scores, 3, 5)?.style?.locked).toBe(false);
    expect(conclusion?.protection).toEqual(ownConclusion?.protection);
    expect(state?.visibility).not.toBe("Visible");
  });
});

describe("what Excel and WPS write in their own way", () => {
  test("a formula that was filled down is in every cell, moved along", async () => {
    const sheet = await sheetOf(`<sheetData>
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>
      <row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="0"/></c></row></sheetData>`);
    expect(cellAt(sheet, 1, 1)).toEqual({ value: 5, formula: "=A2*$A$1" });
    expect(cellAt(sheet, 2, 1)).toEqual({ value: 0, formula: "=A3*$A$1" });
    expect(cellAt(sheet, 2, 2)?.formula).toBe("=B3*$A$1");
  });

  test("results are kept where the file has them, and calculated where it has none", async () => {
    const sheet = await sheetOf(`<sheetData><row r="1">
      <c r="A1"><f>1+1</f><v>99</v></c><c r="B1"><f>A1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`);
    expect(valueAt(sheet, "A1")).toBe(99);
    expect(valueAt(sheet, "B1")).toBe(3);
    expect(valueAt(sheet, "C1")).toEqual({ error: "#DIV/0!" });
  });

  test("cells without addresses, and names with a prefix", async () => {
    const sheet = firstSheet(
      await readXlsx(
        packageOf({
          "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
            <x:row><x:c t="inlineStr"><x:is><x:t>产出</x:t></x:is></x:c><x:c><x:v>40</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        }),
      ),
    );
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual(["产出", 40]);
  });

  test("a date in a format that only a Chinese Excel spells out stays a date", async () => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const sheet = await sheetOf(
      `<sheetData><row r="1"><c r="A1" s="1"><v>44645</v></c><c r="B1" s="2"><v>44645.5</v></c><c r="C1" s="1"><v>0.25</v></c></row></sheetData>`,
      { "xl/styles.xml": styles },
    );
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 44_645, numberFormat: "yyyy/m/d" });
    expect(cellAt(sheet, 0, 1)).toEqual({ value: 44_645.5, numberFormat: "m/d/yyyy" });
    expect(cellAt(sheet, 0, 2)).toEqual({ value: 0.25, numberFormat: "h:mm" });
  });

  test("a date of a workbook that counts from 1904 means the same day", async () => {
    const sheet = await sheetOf(`<sheetData><row r="1"><c r="A1" s="1"><v>43183</v></c></row></sheetData>`, {
      "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="sheet"/></sheets></workbook>`,
    });
    expect(valueAt(sheet, "A1")).toBe(44_645);
  });

  test("colours of the theme, lighter and darker, and of the old palette", async () => {
    const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
    const fill = (attributes: string): string => `<fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill>`;
    const fills = ['theme="0"', 'theme="1"', 'theme="4" tint="0.5"', 'theme="4" tint="-0.5"', 'indexed="10"', 'indexed="64"'];
    const sheet = await sheetOf(
      `<sheetData><row r="1">${fills.map((_, index) => `<c s="${index}"><v>1</v></c>`).join("")}</row></sheetData>`,
      {
        "xl/theme/theme1.xml": `<a:theme><a:clrScheme>${color("dk1", "000000")}${color("lt1", "FFFFFF")}${color("dk2", "44546A")}${color("lt2", "E7E6E6")}${color("accent1", "4080C0")}</a:clrScheme></a:theme>`,
        "xl/styles.xml": `<styleSheet><fills><fill/><fill/>${fills.map(fill).join("")}</fills>
          <cellXfs>${fills.map((_, index) => `<xf fillId="${index + 2}"/>`).join("")}</cellXfs></styleSheet>`,
      },
    );
    expect(fills.map((_, column) => cellAt(sheet, 0, column)?.style?.fill)).toEqual([
      "#FFFFFF",
      "#000000",
      "#A0C0E0",
      "#204060",
      "#FF0000",
      undefined,
    ]);
  });

  test("a rule for several areas becomes one for each, its formula moved along", async () => {
    const sheet = await sheetOf(`<sheetData/><conditionalFormatting sqref="B2:B9 D2:D9">
        <cfRule type="expression" priority="4"><formula>B2&gt;$A2</formula></cfRule><cfRule type="cellIs" priority="5"><formula>1</formula></cfRule>
      </conditionalFormatting>
      <dataValidations><dataValidation type="whole" sqref="C3 A3"><formula1>A2</formula1><formula2>9</formula2></dataValidation></dataValidations>`);
    expect(sheet.conditionalFormats.map(({ area, formula }) => [area.column, formula])).toEqual([
      [1, "=B2>$A2"],
      [3, "=D2>$A2"],
    ]);
    expect(sheet.validations.map(({ area, rule }) => [area.column, rule])).toEqual([
      [2, { type: "wholeNumber", operator: "Between", formula1: "=C2", formula2: "9" }],
      [0, { type: "wholeNumber", operator: "Between", formula1: "=A2", formula2: "9" }],
    ]);
  });

  test("a width spelled out up to the last column is the default, a hidden rest is not", async () => {
    const cols = (hidden: string): string =>
      `<cols><col min="1" max="1" width="20"/><col min="2" max="16384" width="9"${hidden}/></cols><sheetData/>`;
    expect((await sheetOf(cols(""))).columns).toEqual(new Map([[0, { width: 20 }]]));
    expect((await sheetOf(cols(' hidden="1"'))).columns.get(16_383)).toEqual({ width: 9, hidden: true });
  });

  test("settings of a protection that is off protect nothing", async () => {
    expect((await sheetOf(`<sheetData/><sheetProtection objects="1"/>`)).protection).toBeUndefined();
  });

  test("a footer's middle part stands without &C, too", async () => {
    const footer = async (text: string): Promise<unknown> => {
      const { pageSetup } = await sheetOf(`<sheetData/><headerFooter><oddFooter>${text}</oddFooter></headerFooter>`);
      return [pageSetup?.leftFooter, pageSetup?.centerFooter];
    };
    expect(await footer("第 &amp;P 页")).toEqual([undefined, "第 &P 页"]);
    expect(await footer("&amp;L绩评&amp;C&amp;P / &amp;N&amp;R2022")).toEqual(["绩评", "&P / &N"]);
    expect(await footer("&amp;R2022")).toEqual([undefined, undefined]);
  });
});
