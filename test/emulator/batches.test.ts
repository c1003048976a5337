import { codeOf, openExcel } from "./setup";

describe("reading and writing through the real office.js", () => {
  test("values written are read back in the same request", async () => {
    const { Excel, emulator } = openExcel("一季度 表");
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("一季度 表").getRange("B2:C3");
      range.values = [
        [1, "x"],
        [true, 0.5],
      ];
      range.load("values, valueTypes, address, rowIndex, columnCount");
      await context.sync();
      return { values: range.values, types: range.valueTypes, address: range.address, row: range.rowIndex, columns: range.columnCount };
    });
    expect(read).toEqual({
      values: [
        [1, "x"],
        [true, 0.5],
      ],
      types: [
        ["Double", "String"],
        ["Boolean", "Double"],
      ],
      address: "'一季度 表'!B2:C3",
      row: 1,
      columns: 2,
    });
    expect(emulator.recording.requests).toHaveLength(1);
  });

  test("null in the array keeps a cell, an empty text clears it", async () => {
    const { Excel } = openExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      await context.sync();
      range.values = [[null, "", "d"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "", "d"]]);
  });

  test.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of different length", [[1, 2], [3]]],
    ["null for the whole", null],
  ])("an array of the wrong shape is refused: %s", async (_name, values) => {
    const { Excel, emulator } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        Object.assign(context.workbook.worksheets.getFirst().getRange("A1:B2"), { values });
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(emulator.activeSheet.cells.size).toBe(0);
  });

  test("a property that was not loaded cannot be read", async () => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  test.each([
    [10_000, 1],
    [1_500, 20],
  ])("an array of %d × %d, which the library splits, arrives whole in one request", async (rowCount, columnCount) => {
    const { Excel, emulator } = openExcel();
    const values = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => row * columnCount + column),
    );
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(1, 1, rowCount, columnCount);
      range.values = values;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(values);
    expect(emulator.recording.requests).toHaveLength(1);
    expect(emulator.recording.requests[0]?.members).toContain("_ValidateArraySize");
  });

  test("whole rows and columns read as null and cannot be written", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange("A:B");
      column.load("values, rowCount");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.rowCount).toBe(1_048_576);
      column.values = [[1]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("a proxy keeps its cells over several requests and after rows were inserted above", async () => {
    const { Excel, emulator, sheet } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A3");
      range.values = [["这里"]];
      await context.sync();
      emulator.person.insertRows(sheet("表"), 0, 2);
      range.load("address, values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["表!A5", [["这里"]]]);
    });
  });

  test("a proxy whose cells were all deleted is refused", async () => {
    const { Excel, emulator, sheet } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A3");
      await context.sync();
      emulator.person.deleteRows(sheet("表"), 1, 3);
      range.load("values");
      expect(await codeOf(context.sync())).toBe("InvalidReference");
    });
  });

  test("formulas are calculated once they are written", async () => {
    const { Excel } = openExcel("数据", "汇总");
    const read = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").getRange("A1:A3").values = [[1.5], [2.25], ["文字"]];
      const total = context.workbook.worksheets.getItem("汇总").getRange("A1:B1");
      total.formulas = [["=SUM('数据'!A1:A3)", "=1/0"]];
      total.load("values, formulas, valueTypes");
      await context.sync();
      return [total.values, total.formulas, total.valueTypes];
    });
    expect(read).toEqual([[[3.75, "#DIV/0!"]], [["=SUM('数据'!A1:A3)", "=1/0"]], [["Double", "Error"]]]);
  });
});

describe("a batch that fails", () => {
  test("is not atomic: what came before stays, what came after is not done", async () => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("D1").values = [["写入"]];
        sheet.protection.protect();
        sheet.getRange("D2").values = [["锁定"]];
        sheet.getRange("D3").values = [["未到"]];
        await context.sync();
      }),
    );
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("D1:D3");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(code).toBe("AccessDenied");
    expect(values).toEqual([["写入"], [""], [""]]);
  });

  test("names the statement that failed", async () => {
    const { Excel, OfficeExtension } = openExcel();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { statement: expect.stringContaining("getItem") } });
    expect(OfficeExtension.Error).toBeDefined();
  });

  test("an error is an Error of the caller's realm and of the library", async () => {
    const { Excel, OfficeExtension } = openExcel();
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
  });
});

describe("objects that may be missing", () => {
  test("a missing sheet is a null object, and so is what hangs on it", async () => {
    const { Excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("an empty sheet has no used range, a filled one has", async () => {
    const { Excel } = openExcel("空", "满");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("满").getRange("B2:C4").values = [
        [1, ""],
        ["", ""],
        ["", 2],
      ];
      const [empty, full] = [worksheets.getItem("空").getUsedRangeOrNullObject(), worksheets.getItem("满").getUsedRangeOrNullObject()];
      full.load("address");
      await context.sync();
      expect([empty.isNullObject, full.isNullObject, full.address]).toEqual([true, false, "满!B2:C4"]);
    });
  });

  test("writing to a null object fails", async () => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
        sheet.name = "有";
        await context.sync();
      }),
    );
    expect(code).toBe("ItemNotFound");
  });
});

describe("what the emulator does not have", () => {
  test("a member above the floor is refused", async () => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").getDependents();
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });

  test("a member that is not modelled is refused by the emulator", async () => {
    const { Excel } = openExcel();
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.names.add("名称", "=1");
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });
});
