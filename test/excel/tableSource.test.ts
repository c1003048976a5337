import { isHostFault } from "../../src/excel";
import { readSelectedTable } from "../../src/excel/tableSource";
import { matchTable, readTable } from "../../src/form/import";
import { addSheet, type Area, type Sheet } from "../../src/workbook";
import { qiaoxi } from "../form/sheets";
import { openExcel, type Session } from "./session";

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({ row, column, rowCount, columnCount });

/** Last year's table on a sheet of its own, below a title, as a person typed it. */
function withOldTable(): { session: Session; sheet: Sheet } {
  const session = openExcel();
  const sheet = addSheet(session.emulator.workbook, "去年 自评");
  const rows = [
    ["2021年度自评表"],
    [],
    ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "全年完成值", "扣分原因"],
    ["产出指标", "数量指标", "活动项目实际完成率", "10", "9", "95%", "=1+1"],
    ["", "质量指标", "工作资金到位率", "10", "10", "100%", ""],
    ["满意度指标", "服务对象满意度指标", "群众满意", "10", "8", "3%", ""],
    ["", "", "没有的指标", "5", "5", "", ""],
    ["合计", "", "", "100", "96", "", ""],
  ];
  session.emulator.person.pasteText(sheet, 0, 1, rows);
  return { session, sheet };
}

async function faultOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "none";
  } catch (error) {
    return isHostFault(error) ? error.code : String(error);
  }
}

describe("the selected table", () => {
  it("is read with its formats, its address and its own row numbers, and nothing is written", async () => {
    const { session, sheet } = withOldTable();
    session.emulator.person.select(sheet, area(2, 0, 200, 10));
    const { address, table } = await readSelectedTable();
    expect(address).toBe("'去年 自评'!B3:H8");
    expect(table.firstRow).toBe(2);
    expect(table.values[1]).toEqual(["产出指标", "数量指标", "活动项目实际完成率", 10, 9, 0.95, 2]);
    expect(table.numberFormats[1]?.[5]).toBe("0%");
    expect(session.emulator.recording.requests).toHaveLength(2);
  });

  it("is the whole sheet's where one cell is selected", async () => {
    const { session, sheet } = withOldTable();
    session.emulator.person.select(sheet, area(4, 2, 1, 1));
    expect((await readSelectedTable()).table.values).toHaveLength(8);
  });

  it("is refused in plain words where it is empty or too large", async () => {
    const { session, sheet } = withOldTable();
    session.emulator.person.select(sheet, area(50, 0, 3, 3));
    expect(await faultOf(readSelectedTable())).toBe("EmptySelection");
    session.emulator.person.enterText(sheet, 9000, 20, "远处");
    session.emulator.person.select(sheet, area(0, 0, 1, 1));
    expect(await faultOf(readSelectedTable())).toBe("SelectionTooLarge");
  });
});

it("an old table is read where it is selected, matched, and fills a new form; the old sheet stays as it was", async () => {
  const { session, sheet } = withOldTable();
  session.emulator.person.select(sheet, area(0, 0, 30, 10));
  const before = JSON.stringify([...sheet.cells]);
  const { table } = await readSelectedTable();
  const match = matchTable(readTable(table), qiaoxi());
  const reading = await session.form.layOut(qiaoxi(), { ...match.submission, unit: "某街道" });
  const entry = (code: string): unknown => reading.submission.entries.find(({ indicator }) => indicator === code);
  expect(entry("quantity-1")).toEqual({
    ...{ indicator: "quantity-1", target: "≥100%", selfScore: 9, reason: 2 },
    actual: { value: 0.95, numberFormat: "0%" },
  });
  expect(entry("satisfaction-1")).not.toHaveProperty("actual");
  expect(reading.submission).toMatchObject({ unit: "某街道", stated: { total: 96 } });
  expect(reading.problems).toEqual([]);
  expect(match.unplaced.map(({ number, why }) => `${String(number)} ${why}`)).toEqual(["1 note", "6 unconfirmed", "7 noIndicator"]);
  expect(JSON.stringify([...sheet.cells])).toBe(before);
});
