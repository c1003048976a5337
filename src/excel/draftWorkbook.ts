/** The draft of a scheme in the open workbook, over Office.js. Loaded with the pane's tool that writes schemes. */
import type { Scheme } from "../evaluation";
import { indexSheet, sheetNames, type FormTable, type SheetLayout } from "../form";
import {
  draftOf,
  examineDraft,
  layOutDraft,
  sealedDraft,
  settledRemark,
  type Draft,
  type DraftPlace,
  type DraftProblem,
} from "../form/draft";
import { runBatch } from "./batch";
import { HostFaultError } from "./hostFault";
import { queueLayout } from "./layOutSheets";
import { SheetReader } from "./sheetReader";
import { clearUp } from "./unfinishedLayout";

export interface DraftWorkbook {
  /** The draft in the workbook, that of the sheet in front first; null where there is none. */
  read(): Promise<Draft | null>;
  /** Lays a scheme out as a draft, on a new sheet. */
  start(scheme: Scheme): Promise<Draft>;
  /** 整理: lays the draft anew, so that every rule shows its own parameters. Remarks are what was put right; a draft with cells that cannot be read stays as it is. */
  tidy(): Promise<{ draft: Draft; remarks: DraftProblem[] }>;
  /** 封版: stamps the draft where it has no faults. @param date as 2023-03-01. */
  seal(date: string): Promise<Draft>;
  /** Selects a cell of the draft; nothing but its sheet where the row is gone. */
  goTo(place: DraftPlace): Promise<void>;
}

/** A draft as it stands in the workbook. */
interface FoundDraft {
  table: FormTable;
  draft: Draft;
}

export function createDraftWorkbook(): DraftWorkbook {
  const reader = new SheetReader();

  async function find(context: Excel.RequestContext): Promise<FoundDraft | null> {
    const { sheets, activeSheetId } = await reader.read(context);
    const tables = sheets.flatMap((sheet) => {
      const table = indexSheet(sheet);
      return table?.marker.kind === "draft" ? [table] : [];
    });
    const table = tables.find(({ sheetId }) => sheetId === activeSheetId) ?? tables[0];
    return table === undefined ? null : { table, draft: examineDraft(table) };
  }

  async function findOne(context: Excel.RequestContext): Promise<FoundDraft> {
    const found = await find(context);
    if (found === null) throw new HostFaultError("NoDraft");
    return found;
  }

  /** Lays a draft on a new sheet and reads it back; an old sheet is taken away only when the new one holds all that it should. */
  async function lay(draft: Pick<Draft, "leaves" | "kept">, old: FormTable | null): Promise<Draft> {
    const formId = newDraftId();
    let names: string[] | null = null;
    const written = await runBatch(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const active = context.workbook.getActiveCell();
      active.load("rowIndex,columnIndex,worksheet/id");
      await context.sync();
      names = worksheets.items.map(({ name }) => name);
      const layout = layOutDraft(draft, formId, sheetNames(names).draft);
      const [sheet] = queueLayout(context, [layout]);
      if (sheet === undefined) throw new HostFaultError("NotWritten");
      sheet.load("id");
      sheet.activate();
      await context.sync();
      reader.remember([sheet]);
      const found = await findOne(context);
      if (found.table.sheetId !== sheet.id || !holds(found.table, layout)) throw new HostFaultError("NotWritten");
      // The person stays in the row where they were.
      if (active.worksheet.id === old?.sheetId) {
        const { rowIndex, columnIndex } = active;
        sheet.getCell(rowAfter(old, rowIndex, found.table), columnIndex).select();
        await context.sync();
      }
      return found;
    }).catch((error: unknown) => clearUp(formId, names, error));
    if (old !== null) await replace(old, written.table);
    return written.draft;
  }

  return {
    read: () => runBatch(async (context) => (await find(context))?.draft ?? null),

    start: (scheme) => lay(draftOf(scheme), null),

    async tidy() {
      const { table, draft } = await runBatch(findOne);
      if (!draft.isReadable) return { draft, remarks: [] };
      if (holds(table, layOutDraft(draft, table.marker.formId, table.sheetName))) return { draft, remarks: [] };
      const remarks = draft.problems.filter(({ severity }) => severity === "info");
      return { draft: await lay(draft, table), remarks: remarks.map(settledRemark) };
    },

    async seal(date) {
      const { table, draft } = await runBatch(findOne);
      return draft.scheme === null ? draft : lay(sealedDraft(draft.scheme, date), table);
    },

    goTo: (place) =>
      runBatch(async (context) => {
        const { table } = await findOne(context);
        const sheet = context.workbook.worksheets.getItem(table.sheetId);
        sheet.activate();
        const cell = "code" in place ? table.cell(place.code, "c1") : place;
        if (cell !== null) sheet.getCell(cell.row, cell.column).select();
        await context.sync();
      }),
  };
}

/** Puts the new sheet in the place of the old one, under its name. */
async function replace(old: FormTable, written: FormTable): Promise<void> {
  await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getItem(old.sheetId);
    before.load("position");
    await context.sync();
    const { position } = before;
    before.delete();
    const sheet = worksheets.getItem(written.sheetId);
    sheet.name = old.sheetName;
    sheet.position = position;
    await context.sync();
  });
}

/** Where a row of the old sheet stands on the new one. */
function rowAfter(old: FormTable, row: number, written: FormTable): number {
  return written.rows.get(String(old.cellAt(row, old.codeColumn).value)) ?? row;
}

/** Whether a sheet holds what a layout says, cell by cell, and nothing else. */
function holds(table: FormTable, { cells }: SheetLayout): boolean {
  const rows = Math.max(cells.length, table.endRow);
  const columns = Math.max(cells[0]?.length ?? 0, table.endColumn);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const { value, formula } = table.cellAt(row, column);
      if (formula !== null || value !== (cells[row]?.[column] ?? "")) return false;
    }
  }
  return true;
}

/** Every draft has an id of its own. */
function newDraftId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `draft#${random.toString(16).padStart(8, "0")}`;
}
