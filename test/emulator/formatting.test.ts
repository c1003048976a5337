import { codeOf, openExcel } from "./setup";

describe("the look of cells", () => {
  test("fill, font, alignment and borders arrive in the workbook", async () => {
    const { Excel, sheet } = openExcel();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1:B2");
      format.fill.color = "#D9E1F2";
      format.font.set({ bold: true, size: 14, name: "Microsoft YaHei", color: "red" });
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, indentLevel: 1 });
      for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
        const border = format.borders.getItem(side);
        border.style = "Continuous";
        border.color = "#808080";
      }
      await context.sync();
    });
    const style = sheet("表").cells.get(0)?.get(0)?.style;
    expect(style).toMatchObject({
      fill: "#D9E1F2",
      font: { bold: true, size: 14, name: "Microsoft YaHei", color: "#FF0000" },
      horizontalAlignment: "Center",
      wrapText: true,
      indentLevel: 1,
      borders: { top: { style: "thin", color: "#808080" }, bottom: { style: "thin", color: "#808080" } },
    });
    expect(sheet("表").cells.get(1)?.get(0)?.style?.borders).toEqual({
      top: { style: "thin", color: "#808080" },
      bottom: { style: "thin", color: "#808080" },
    });
  });

  test("mixed looks read as null", async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true;
      context.workbook.worksheets.getFirst().getRange("A:A").format.columnWidth = 90;
      range.load("format/font/bold, format/font/italic, format/columnWidth, format/protection/locked");
      await context.sync();
      return [range.format.font.bold, range.format.font.italic, range.format.columnWidth, range.format.protection.locked];
    });
    expect(read).toEqual([null, false, null, true]);
  });

  test("column widths are points in the API and characters in the workbook", async () => {
    const { Excel, sheet } = openExcel();
    const width = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A:B");
      format.columnWidth = 48;
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    });
    expect(width).toBe(48);
    // 64 pixels of 7 pixels a character.
    expect(sheet("表").columns.get(1)?.width).toBeCloseTo(64 / 7, 2);
  });

  test("lines are sized and hidden one by one, an empty object keeps a line as it is", async () => {
    const { Excel, sheet } = openExcel();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("A1:C1").setColumnProperties([{ format: { columnWidth: 48 } }, {}, { columnHidden: true }]);
      first.getRange("A1:A3").setRowProperties([{ rowHidden: true }, {}, { format: { rowHeight: 30 } }]);
      await context.sync();
    });
    const { columns, rows } = sheet("表");
    expect([columns.get(0)?.width, columns.get(1), columns.get(2)?.hidden]).toEqual([expect.closeTo(64 / 7, 2), undefined, true]);
    expect([rows.get(0)?.hidden, rows.get(1), rows.get(2)?.height]).toEqual([true, undefined, 30]);
  });

  test("lines need an object each, and take no other looks", async () => {
    const { Excel } = openExcel();
    const set = (data: Excel.SettableRowProperties[]): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A2").setRowProperties(data);
        await context.sync();
      });
    expect(await codeOf(set([{}]))).toBe("InvalidArgument");
    expect(await codeOf(set([{}, { format: { wrapText: true } }]))).toBe("NotImplemented");
  });

  test("several areas are formatted at once", async () => {
    const { Excel, sheet, emulator } = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges("A1,C3:D3").format.fill.color = "#FFFF00";
      await context.sync();
    });
    const filled = [...sheet("表").cells].flatMap(([row, cells]) => [...cells.keys()].map((column) => [row, column]));
    expect(filled).toEqual([
      [0, 0],
      [2, 2],
      [2, 3],
    ]);
    expect(emulator.recording.requests).toHaveLength(1);
  });

  test("a number format set before the value decides what the value becomes", async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["@", "General"]];
      range.values = [["=100%", "=100%"]];
      range.load("values, formulas, numberFormat, valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.numberFormat, range.valueTypes];
    });
    expect(read).toEqual([[["=100%", 1]], [["=100%", "=100%"]], [["@", "General"]], [["String", "Double"]]]);
  });

  test("hidden rows and columns", async () => {
    const { Excel, sheet } = openExcel();
    const read = await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      worksheet.getRange("1:1").rowHidden = true;
      worksheet.getRange("C:D").columnHidden = true;
      const ranges = [worksheet.getRange("A1"), worksheet.getRange("A1:A2"), worksheet.getRange("C5")];
      for (const range of ranges) range.load("rowHidden, columnHidden, hidden");
      await context.sync();
      return ranges.map((range) => [range.rowHidden, range.columnHidden, range.hidden]);
    });
    expect(read).toEqual([
      [true, false, true],
      [null, false, null],
      [false, true, true],
    ]);
    expect(sheet("表").columns).toEqual(new Map([2, 3].map((column) => [column, { hidden: true }])));
  });
});

describe("merged cells", () => {
  test("keep the first value found; writes to covered cells are dropped", async () => {
    const { Excel, sheet } = openExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
      range.values = [[""], ["产出"], ["效益"]];
      range.merge();
      await context.sync();
      range.values = [["产出指标"], ["不见"], ["不见"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["产出指标"], [""], [""]]);
    expect(sheet("表").merges).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 1 }]);
  });

  test("are found only where their first cell lies in the range", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      worksheet.getRange("A1:A3").merge();
      const inside = worksheet.getRange("A1:B1").getMergedAreasOrNullObject().load("address");
      const below = worksheet.getRange("A2:B3").getMergedAreasOrNullObject();
      await context.sync();
      expect([inside.address, below.isNullObject]).toEqual(["表!A1:A3", true]);
      worksheet.getRange("A1:A3").unmerge();
      const gone = worksheet.getRange("A1:B1").getMergedAreasOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("data validation", () => {
  test("a list with prompt and alert arrives whole and reads back", async () => {
    const { Excel, sheet } = openExcel();
    const read = await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange("C2:C9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "优,良,中,差" } };
      dataValidation.prompt = { showPrompt: true, title: "等级", message: "请选择" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "等级", message: "不在列表中" };
      dataValidation.load("type, rule, prompt, errorAlert");
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.prompt.message];
    });
    expect(read).toEqual(["List", { list: { inCellDropDown: true, source: "优,良,中,差" } }, "请选择"]);
    expect(sheet("表").validations).toEqual([
      {
        area: { row: 1, column: 2, rowCount: 8, columnCount: 1 },
        rule: { type: "list", source: "优,良,中,差", inCellDropDown: true },
        ignoreBlanks: true,
        prompt: { title: "等级", message: "请选择" },
        errorAlert: { title: "等级", message: "不在列表中", style: "Warning" },
      },
    ]);
  });

  test("taking it off a part leaves the rest", async () => {
    const { Excel, sheet } = openExcel();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      worksheet.getRange("A1:A9").dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
      worksheet.getRange("A4").dataValidation.clear();
      worksheet.getRange("A9").dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
      await context.sync();
    });
    expect(sheet("表").validations.map(({ area, errorAlert }) => [area.row, area.rowCount, errorAlert?.style])).toEqual([
      [0, 3, "Stop"],
      [4, 4, "Stop"],
      [8, 1, undefined],
    ]);
  });

  test.each([
    ["a list over 255 characters", { rule: { list: { inCellDropDown: true, source: "项,".repeat(128) } } }],
    [
      "a message over 255 characters",
      { rule: { custom: { formula: "=TRUE" } }, prompt: { showPrompt: true, title: "", message: "长".repeat(256) } },
    ],
    [
      "a title over 32 characters",
      { rule: { custom: { formula: "=TRUE" } }, prompt: { showPrompt: true, title: "长".repeat(33), message: "" } },
    ],
  ])("%s is refused", async (_name, validation) => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").dataValidation.set(validation);
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("the newest comes first", async () => {
    const { Excel, sheet } = openExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("B2:B5");
      for (const [formula, color] of [
        ['=$B2=""', "#FFF2CC"],
        ['=$B2="错误"', "#F8CBAD"],
      ] as const) {
        const added = conditionalFormats.add("Custom");
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = color;
        added.custom.format.font.bold = true;
        added.stopIfTrue = true;
      }
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
    expect(
      sheet("表").conditionalFormats.map(({ formula, priority, style, stopIfTrue }) => [formula, priority, style, stopIfTrue]),
    ).toEqual([
      ['=$B2=""', 2, { fill: "#FFF2CC", font: { bold: true } }, true],
      ['=$B2="错误"', 1, { fill: "#F8CBAD", font: { bold: true } }, true],
    ]);
  });
});
