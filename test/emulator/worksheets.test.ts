import { codeOf, openExcel } from "./setup";

describe("sheets", () => {
  test("are added at the end, named, hidden, moved and listed", async () => {
    const { Excel, emulator } = openExcel("一");
    const listed = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("指标评分");
      added.tabColor = "#008080";
      added.showGridlines = false;
      const hidden = worksheets.add("_绩评");
      hidden.visibility = "VeryHidden";
      added.position = 0;
      worksheets.load("items/name, items/visibility, items/position, items/showGridlines, items/tabColor");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.showGridlines, sheet.tabColor]);
    });
    expect(listed).toEqual([
      ["指标评分", "Visible", 0, false, "#008080"],
      ["一", "Visible", 1, true, ""],
      ["_绩评", "VeryHidden", 2, true, ""],
    ]);
    expect(emulator.activeSheet.name).toBe("一");
  });

  test("are found by name in any case and by id, also after they were renamed", async () => {
    const { Excel } = openExcel("Table", "另");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("TABLE").load("id, name");
      await context.sync();
      sheet.name = "改名";
      await context.sync();
      const again = worksheets.getItem(sheet.id).load("name");
      sheet.load("name");
      await context.sync();
      expect([again.name, sheet.name]).toEqual(["改名", "改名"]);
    });
  });

  test.each([
    ["a name that is taken", "另", "ItemAlreadyExists"],
    ["a name with a colon", "一:二", "InvalidArgument"],
    ["a name of 32 characters", "长".repeat(32), "InvalidArgument"],
  ])("%s is refused", async (_what, name, code) => {
    const { Excel } = openExcel("一", "另");
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const renaming = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一").name = name;
      await context.sync();
    });
    expect([await codeOf(adding), await codeOf(renaming)]).toEqual([code, code]);
  });

  test("a very hidden sheet and the last visible one cannot be deleted", async () => {
    const { Excel, emulator } = openExcel("一", "二");
    const remove = (name: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
    emulator.workbook.sheets[1] = { ...emulator.activeSheet, id: "hidden", name: "二", visibility: "VeryHidden" };
    expect([await codeOf(remove("二")), await codeOf(remove("一"))]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  test("deleting the sheet in front brings the next one there", async () => {
    const { Excel, emulator } = openExcel("一", "二", "三");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("二").activate();
      worksheets.getItem("二").delete();
      await context.sync();
    });
    expect(emulator.activeSheet.name).toBe("三");
  });

  test("a copy goes where it is asked to go", async () => {
    const { Excel, emulator } = openExcel("一", "二");
    const name = await Excel.run(async (context) => {
      const copied = context.workbook.worksheets.getItem("一").copy("After", context.workbook.worksheets.getItem("二")).load("name");
      await context.sync();
      return copied.name;
    });
    expect(name).toBe("一 (2)");
    expect(emulator.workbook.sheets.map((sheet) => sheet.name)).toEqual(["一", "二", "一 (2)"]);
  });

  test("selecting a cell brings its sheet to the front", async () => {
    const { Excel, emulator } = openExcel("一", "二");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("二").getRange("C4").select();
      await context.sync();
    });
    expect(emulator.activeSheet.name).toBe("二");
    expect(emulator.selection.area).toEqual({ row: 3, column: 2, rowCount: 1, columnCount: 1 });
  });

  test("freezing, page setup and filter arrive in the workbook", async () => {
    const { Excel, sheet } = openExcel();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      worksheet.freezePanes.freezeAt(worksheet.getRange("A1:C4"));
      const { pageLayout } = worksheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea("A2:H30");
      pageLayout.setPrintTitleRows("$3:$4");
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Centimeters", { left: 1.27, right: 1.27 });
      pageLayout.topMargin = 36;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      worksheet.autoFilter.apply(worksheet.getRange("A4:H30"));
      await context.sync();
    });
    const { freeze, pageSetup, autoFilter } = sheet("表");
    expect(freeze).toEqual({ rowCount: 4, columnCount: 3 });
    expect(autoFilter).toEqual({ row: 3, column: 0, rowCount: 27, columnCount: 8 });
    expect(pageSetup).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      fit: { wide: 1, tall: 0 },
      printArea: { row: 1, column: 0, rowCount: 29, columnCount: 8 },
      titleRows: { row: 2, rowCount: 2 },
      centerHorizontally: true,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.3 },
      centerFooter: "第 &P 页，共 &N 页",
    });
  });

  test("rows are inserted and deleted through ranges; a part of a row is not modelled", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      worksheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
      const inserted = worksheet.getRange("A2").getEntireRow().insert("Down").load("address");
      const sum = worksheet.getRange("A4").load("formulas, values");
      await context.sync();
      expect([inserted.address, sum.formulas, sum.values]).toEqual(["表!2:2", [["=A1+A3"]], [[3]]]);
      worksheet.getRange("1:1").delete("Up");
      const broken = worksheet.getRange("A3").load("formulas, values");
      await context.sync();
      expect([broken.formulas, broken.values]).toEqual([["=#REF!+A2"].map((formula) => [formula]), [["#REF!"]]]);
      worksheet.getRange("A1").insert("Down");
      expect(await codeOf(context.sync())).toBe("NotImplemented");
    });
  });

  test("a bar chart is added over two columns, titled and placed", async () => {
    const { Excel, sheet } = openExcel("指标 得分");
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      const chart = worksheet.charts.add("BarClustered", worksheet.getRange("A2:B5"));
      chart.name = "得分率";
      chart.title.text = "各组得分率";
      chart.setPosition("D2", "H9");
      await context.sync();
    });
    expect(sheet("指标 得分").charts).toEqual([
      {
        name: "得分率",
        title: "各组得分率",
        categories: "'指标 得分'!$A$2:$A$5",
        values: "'指标 得分'!$B$2:$B$5",
        position: { row: 1, column: 3, rowCount: 8, columnCount: 5 },
      },
    ]);
  });
});
