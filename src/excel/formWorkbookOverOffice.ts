/** FormWorkbook over Office.js: each call is one batch with few syncs; form/ says what the cells mean. */
import { evaluate, type Evaluation, type Place, type Problem, type Scheme } from "../evaluation";
import { cellOfPlace, evaluationWrites, readForm, restoreWrites, staleFormula, type FormContents } from "../form";
import { runBatch } from "./batch";
import type { FormReading, FormWorkbook, ScoringOutcome } from "./formWorkbook";
import { HostFaultError } from "./hostFault";
import { SheetReader } from "./sheetReader";
import { removeUnfinished } from "./unfinishedLayout";
import { watchChanges } from "./watch";
import { confirmWritten, queueBlocks } from "./writeBlocks";

export function createFormWorkbook(): FormWorkbook {
  const reader = new SheetReader();

  const readContents = async (context: Excel.RequestContext): Promise<FormContents | null> => readForm(await reader.read(context));
  const contents = async (context: Excel.RequestContext): Promise<FormContents> => {
    const form = await readContents(context);
    if (form === null) throw new HostFaultError("NoForm");
    return form;
  };

  return {
    read: () =>
      runBatch(async (context) => {
        const form = await readContents(context);
        return form === null ? null : reading(form);
      }),

    async layOut(scheme) {
      const { queueForm } = await import("./layOut");
      const formId = newFormId(scheme);
      try {
        return await runBatch(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load("items/name");
          await context.sync();
          const sheets = queueForm(
            context,
            scheme,
            formId,
            worksheets.items.map(({ name }) => name),
          );
          for (const sheet of sheets) sheet.load("id");
          await context.sync();
          reader.remember(sheets);
          return reading(await contents(context));
        });
      } catch (error) {
        // What went wrong first is what the clerk must know, also where the clearing-up fails in its turn.
        await removeUnfinished(formId).catch(() => undefined);
        throw error;
      }
    },

    checkAndScore: (overwrite) =>
      runBatch(async (context) => {
        const form = await withState(context, await contents(context), contents);
        const evaluation = evaluate(form.scheme, form.submission);
        const writes = evaluationWrites(form, evaluation, allProblems(form, evaluation), timeText(new Date()), overwrite);
        queueStaleFormula(context, form);
        queueBlocks(context, writes);
        await context.sync();
        const written = await contents(context);
        confirmWritten(written, writes);
        return outcome(written, evaluation);
      }),

    restoreLast: () =>
      runBatch(async (context) => {
        const writes = restoreWrites(await contents(context));
        if (writes === null) throw new HostFaultError("NothingToRestore");
        queueBlocks(context, writes);
        await context.sync();
        const restored = await contents(context);
        confirmWritten(restored, writes);
        return reading(restored);
      }),

    goTo: (place) => runBatch(async (context) => selectPlace(context, await contents(context), place)),

    watch: watchChanges,
  };
}

/** Every set of sheets has an id of its own, in this workbook and in those that are gathered from others. */
function newFormId(scheme: Scheme): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${scheme.id}@${scheme.version}#${random.toString(16).padStart(8, "0")}`;
}

function allProblems(form: FormContents, evaluation: Evaluation): Problem[] {
  return [...form.problems, ...evaluation.problems];
}

function reading(form: FormContents): FormReading {
  const { formId, scheme, submission, problems, scored } = form;
  return { formId, scheme, submission, problems, scored };
}

function outcome(form: FormContents, evaluation: Evaluation): ScoringOutcome {
  const ours = (code: string, column: string): string => {
    const indicator = evaluation.indicators.find((known) => known.code === code);
    return column === "score" ? String(indicator?.score ?? "") : "";
  };
  return {
    reading: reading(form),
    evaluation,
    changedOutputs: form.changed.map(({ place, row, column, seen }) => ({ place, seen: String(seen), ours: ours(row, column) })),
    undoable: Office.context.requirements.isSetSupported("ExcelApiUndo"),
  };
}

/** Where `_绩评` was deleted a new one is laid, so that scoring can keep what it overwrites. */
async function withState(
  context: Excel.RequestContext,
  form: FormContents,
  contents: (context: Excel.RequestContext) => Promise<FormContents>,
): Promise<FormContents> {
  if (form.tables.has("state")) return form;
  const { queueState } = await import("./layOut");
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  queueState(
    context,
    form,
    worksheets.items.map(({ name }) => name),
  );
  await context.sync();
  return contents(context);
}

/** Rewrites the native formula of 评分已过期 where rows have come or gone since it was laid; a rare case, for it costs the undo. */
function queueStaleFormula(context: Excel.RequestContext, form: FormContents): void {
  const conclusion = form.tables.get("conclusion");
  const cell = conclusion?.cell("stale", "weight") ?? null;
  const formula = staleFormula(form.tables);
  if (conclusion === undefined || cell === null || plainFormula(cell.formula ?? "") === plainFormula(formula)) return;
  context.workbook.worksheets.getItem(conclusion.sheetId).getCell(cell.row, cell.column).formulas = [[formula]];
}

/** Excel drops quotes around sheet names that need none. */
function plainFormula(formula: string): string {
  return formula.replaceAll(/['\s]/gu, "");
}

async function selectPlace(context: Excel.RequestContext, form: FormContents, place: Place): Promise<void> {
  const { kind, row, column } = cellOfPlace(place);
  const table = form.tables.get(kind);
  if (table === undefined) throw new HostFaultError("PlaceGone");
  const cell = place.row === undefined ? table.cell(row, column) : table.cellAt(place.row - 1, 0);
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  sheet.activate();
  // A row or column that is gone leaves the sheet itself to be shown.
  sheet.getCell(cell?.row ?? table.markerRow + 1, cell?.column ?? 0).select();
  await context.sync();
}

/** Local time as a clerk writes it: 2023-03-01 14:05. */
function timeText(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
