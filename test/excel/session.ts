/** Excel with our form in it: the real office.js over the emulator, and a person who types into cells by their codes. */
import type { Scheme } from "../../src/evaluation";
import { createFormWorkbook, type FormWorkbook } from "../../src/excel";
import { Emulator } from "../../src/emulator";
import { loadOfficeJs, type OfficeInNode } from "../../src/emulator/node";
import { cellOfPlace, indexSheet, type CellReference, type FormTable, type SheetKind } from "../../src/form";
import { addSheet, cellAt, createWorkbook, usedContents, type CellValue, type Sheet, type Workbook } from "../../src/workbook";
import { qiaoxi2022 } from "../../src/samples";
import { qiaoxi } from "../form/sheets";

export interface Session {
  emulator: Emulator;
  office: OfficeInNode;
  form: FormWorkbook;
  table(kind: SheetKind): FormTable;
  sheet(kind: SheetKind): Sheet;
  /** Types a text as a person does, into the cell of these codes. */
  type(at: CellReference, text: string): void;
  value(at: CellReference): CellValue;
}

/** A new Excel with an empty workbook, or with one that was opened; the globals of the add-in's code point at it. */
export function openExcel(workbook = blankWorkbook()): Session {
  const emulator = new Emulator(workbook);
  const office = loadOfficeJs(emulator);
  Object.assign(globalThis, { Excel: office.Excel, OfficeExtension: office.OfficeExtension, Office: office.office });
  const sheet = (kind: SheetKind): Sheet => {
    const found = emulator.workbook.sheets.find((each) => indexSheet(usedContents(each))?.marker.kind === kind);
    if (found === undefined) throw new Error(`no sheet ${kind}`);
    return found;
  };
  const table = (kind: SheetKind): FormTable => {
    const found = indexSheet(usedContents(sheet(kind)));
    if (found === null) throw new Error(`no table ${kind}`);
    return found;
  };
  const cellOf = (at: CellReference): { row: number; column: number } => {
    const { rows, columns } = table(at.kind);
    const [row, column] = [rows.get(at.row), columns.get(at.column)];
    if (row === undefined || column === undefined) throw new Error(`no cell ${JSON.stringify(at)}`);
    return { row, column };
  };
  return {
    emulator,
    office,
    form: createFormWorkbook(),
    sheet,
    table,
    type(at, text) {
      const { row, column } = cellOf(at);
      emulator.person.enterText(sheet(at.kind), row, column, text);
    },
    value(at) {
      const { row, column } = cellOf(at);
      return cellAt(sheet(at.kind), row, column)?.value ?? null;
    },
  };
}

function blankWorkbook(): Workbook {
  const workbook = createWorkbook();
  addSheet(workbook, "Sheet1");
  return workbook;
}

/** An Excel with the form laid out, as the pane does it: it has looked for a form first. */
export async function openForm(scheme: Scheme = qiaoxi()): Promise<Session> {
  const session = openExcel();
  await session.form.read();
  await session.form.layOut(scheme);
  session.emulator.recording.clear();
  return session;
}

/** Types all that the published form of 东里街道 tells. */
export function typePublishedForm(session: Session): void {
  for (const { place, text } of qiaoxi2022.inputs) if (place.part !== "goals") session.type(cellOfPlace(place), text);
}
