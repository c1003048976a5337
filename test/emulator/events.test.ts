import { loadOfficeJs } from "../../src/emulator/node";
import { openExcel, type Stage } from "./setup";

/** Registers a listener on all sheets and answers the list that it fills. */
async function listen({ Excel }: Stage): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Promise.resolve();
      seen.push(event);
    });
    await context.sync();
  });
  return seen;
}

/** Lets the library call its handlers. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("events", () => {
  test("typing into a cell tells what was there before and after", async () => {
    const stage = openExcel();
    const seen = await listen(stage);
    stage.emulator.person.enterText(stage.sheet("表"), 1, 2, "90%");
    await settled();
    expect(seen).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        address: "C2",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 0.9, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
    ]);
  });

  test("the add-in's own writes are told as such, without details for several cells", async () => {
    const stage = openExcel();
    const seen = await listen(stage);
    await stage.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:A2").values = [[1], [2]];
      await context.sync();
    });
    await settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ address: "A1:A2", triggerSource: "ThisLocalAddin" });
    expect(seen[0]?.details).toBeUndefined();
  });

  test("formats and formulas that follow raise no event", async () => {
    const stage = openExcel();
    stage.emulator.person.enterText(stage.sheet("表"), 0, 1, "=A1*2");
    const seen = await listen(stage);
    await stage.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    stage.emulator.person.enterText(stage.sheet("表"), 0, 0, "2");
    await settled();
    expect(seen.map((event) => event.address)).toEqual(["A1"]);
    expect(stage.sheet("表").cells.get(0)?.get(1)?.value).toBe(4);
  });

  test("a listener of one sheet hears of that sheet only, and nothing once it is removed", async () => {
    const stage = openExcel("一", "二");
    const seen: string[] = [];
    const registration = await stage.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("二").onChanged.add(async (event) => {
        await Promise.resolve();
        seen.push(event.address);
      });
      await context.sync();
      return added;
    });
    stage.emulator.person.enterText(stage.sheet("一"), 0, 0, "1");
    stage.emulator.person.enterText(stage.sheet("二"), 3, 0, "1");
    await settled();
    registration.remove();
    await registration.context.sync();
    stage.emulator.person.enterText(stage.sheet("二"), 4, 0, "1");
    await settled();
    expect(seen).toEqual(["A4"]);
  });

  test("inserted and deleted rows are told with their kind", async () => {
    const stage = openExcel();
    const seen = await listen(stage);
    stage.emulator.person.insertRows(stage.sheet("表"), 2, 1);
    stage.emulator.person.deleteColumns(stage.sheet("表"), 1, 1);
    await settled();
    expect(seen.map((event) => event.changeType)).toEqual(["RowInserted", "ColumnDeleted"]);
  });

  test("events that the add-in switched off do not come", async () => {
    const stage = openExcel();
    const seen = await listen(stage);
    await stage.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getFirst().getRange("A2").values = [[1]];
      await context.sync();
    });
    await settled();
    expect(seen.map((event) => event.address)).toEqual(["A2"]);
  });

  test("selecting a cell is told with its sheet and address", async () => {
    const stage = openExcel("一", "二");
    const seen: string[] = [];
    await stage.Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        await Promise.resolve();
        seen.push(event.address);
      });
      await context.sync();
    });
    stage.emulator.person.select(stage.sheet("二"), { row: 4, column: 1, rowCount: 2, columnCount: 1 });
    await settled();
    const selected = await stage.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(seen).toEqual(["B5:B6"]);
    expect(selected).toEqual(["二!B5:B6", "二!B5"]);
  });
});

describe("somebody else in the same workbook", () => {
  test("changes cells, and the event says that it came from elsewhere", async () => {
    const stage = openExcel();
    const seen = await listen(stage);
    stage.emulator.coauthor.enterText(stage.sheet("表"), 0, 0, "别人");
    await settled();
    expect(seen).toMatchObject([{ source: "Remote", triggerSource: "Unknown", details: { valueAfter: "别人" } }]);
  });
});

describe("an add-in that is loaded anew", () => {
  test("begins without handlers, and the old one hears nothing more", async () => {
    const stage = openExcel();
    const seen = await listen(stage);
    stage.disconnect();
    const again = loadOfficeJs(stage.emulator);
    stage.emulator.person.enterText(stage.sheet("表"), 0, 0, "1");
    await settled();
    expect(seen).toEqual([]);
    const newlySeen = await listen({ ...stage, ...again });
    // The library counts handlers of its own; what the host still held from before must not reach them twice.
    stage.emulator.person.enterText(stage.sheet("表"), 1, 0, "1");
    await settled();
    expect(newlySeen.map((event) => event.address)).toEqual(["A2"]);
  });

  test("leaves no registration of its own behind", async () => {
    const stage = openExcel();
    await listen(stage);
    const pushed: unknown[] = [];
    stage.emulator.subscribe((message) => pushed.push(message));
    loadOfficeJs(stage.emulator);
    stage.emulator.person.enterText(stage.sheet("表"), 0, 0, "1");
    expect(pushed).toEqual([]);
  });
});
