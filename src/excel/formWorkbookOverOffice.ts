/** FormWorkbook over Office.js: each call is one batch with few syncs; form/ says what the cells mean. */
import type { Evaluation, Scheme } from "../evaluation";
import { indexSheet, type BlockWrite, type FormContents, type PreferredForm } from "../form";
import { runBatch } from "./batch";
import { formReading } from "./formReading";
import type { FormWorkbook, ScoringOutcome } from "./formWorkbook";
import { selectPlace } from "./goTo";
import { HostFaultError } from "./hostFault";
import { SheetReader } from "./sheetReader";
import { queueStaleFormula } from "./staleRepair";
import { clearUp } from "./unfinishedLayout";
import { watchChanges } from "./watch";
import { confirmWritten, queueBlocks } from "./writeBlocks";

const loadScoring = () => import("./scoring");

/** A form as read, with what matters for writing into its sheets. */
interface ReadForm {
  form: FormContents;
  filteredSheetIds: ReadonlySet<string>;
}

export function createFormWorkbook(): FormWorkbook {
  const reader = new SheetReader();
  let holdsDraft = false;

  /** The form of the sheet in front, unless one is asked for by its id. */
  async function readAny(context: Excel.RequestContext, wanted?: PreferredForm): Promise<ReadForm | null> {
    const { sheets, activeSheetId, filteredSheetIds } = await reader.read(context);
    holdsDraft = sheets.some((sheet) => indexSheet(sheet)?.marker.kind === "draft");
    // A workbook without a form, as on the first run, needs nothing of what reads and scores one.
    if (sheets.length === 0) return null;
    const { readForm } = await loadScoring();
    const form = readForm(sheets, wanted ?? { sheetId: activeSheetId });
    return form === null ? null : { form, filteredSheetIds };
  }

  async function readOne(context: Excel.RequestContext, wanted?: PreferredForm): Promise<ReadForm> {
    const read = await readAny(context, wanted);
    if (read === null) throw new HostFaultError("NoForm");
    return read;
  }

  /** Writes, reads back and compares. */
  async function write(
    context: Excel.RequestContext,
    { form, filteredSheetIds }: ReadForm,
    writes: readonly BlockWrite[],
  ): Promise<FormContents> {
    // On Windows values land in the wrong rows where a filter hides some (OfficeDev/office-js#224).
    if (writes.some(({ sheetId }) => filteredSheetIds.has(sheetId))) throw new HostFaultError("FilteredRangeConflict");
    queueBlocks(context, writes);
    await context.sync();
    const { form: written } = await readOne(context, { formId: form.formId });
    confirmWritten(written, writes);
    return written;
  }

  return {
    read: () =>
      runBatch(async (context) => {
        const read = await readAny(context);
        return read === null ? null : formReading(read.form);
      }),

    holdsDraft: () => holdsDraft,

    async layOut(scheme, filled) {
      const { queueForm } = await import("./layOut");
      const formId = newFormId(scheme);
      let names: string[] | null = null;
      await runBatch(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        names = worksheets.items.map(({ name }) => name);
        const sheets = queueForm(context, scheme, formId, names, filled);
        for (const sheet of sheets) sheet.load("id");
        await context.sync();
        reader.remember(sheets);
      }).catch((error: unknown) => clearUp(formId, names, error));
      // Once laid out the form is the clerk's: a fault from here on removes nothing.
      return runBatch(async (context) => formReading((await readOne(context, { formId })).form));
    },

    checkAndScore: (overwrite) =>
      runBatch(async (context) => {
        const read = await withState(context, await readOne(context));
        const { allProblems, evaluate, evaluationWrites, givesPoints, goneProblems } = await loadScoring();
        // Without the sheet of scores nothing can be written, without the basic data a claim would stand in for a rate.
        const needed = givesPoints(read.form.scheme) ? (["indicators", "basics"] as const) : (["basics"] as const);
        if (needed.some((kind) => !read.form.tables.has(kind))) throw new HostFaultError("MissingSheet");
        const evaluation = evaluate(read.form.scheme, read.form.submission);
        queueStaleFormula(context, read.form);
        const problems = allProblems(read.form.problems, evaluation.problems);
        const gone = goneProblems(read.form, problems);
        const writes = evaluationWrites(read.form, evaluation, problems, exactTime(new Date()), overwrite);
        return outcome(await write(context, read, writes), evaluation, gone);
      }),

    restoreLast: () =>
      runBatch(async (context) => {
        const read = await readOne(context);
        const { restoreWrites } = await loadScoring();
        const writes = restoreWrites(read.form);
        if (writes === null) throw new HostFaultError("NothingToRestore");
        return formReading(await write(context, read, writes));
      }),

    verify: (formId, problem, note) =>
      runBatch(async (context) => {
        const { writeVerified } = await import("./writeVerified");
        return formReading(await writeVerified(context, reader, formId, problem, note));
      }),

    goTo: (place) => runBatch(async (context) => selectPlace(context, (await readOne(context)).form, place)),

    watch: watchChanges,
  };

  /** Where `_绩评` was deleted a new one is laid, so that scoring can keep what it overwrites. */
  async function withState(context: Excel.RequestContext, read: ReadForm): Promise<ReadForm> {
    if (read.form.tables.has("state")) return read;
    const { queueState } = await import("./layOut");
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    queueState(context, read.form, names);
    await context.sync();
    return readOne(context, { formId: read.form.formId });
  }
}

/** Every set of sheets has an id of its own, in this workbook and in those that are gathered from others. */
function newFormId(scheme: Scheme): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${scheme.id}@${scheme.version}#${random.toString(16).padStart(8, "0")}`;
}

async function outcome(form: FormContents, evaluation: Evaluation, gone: number): Promise<ScoringOutcome> {
  const { computedValue } = await loadScoring();
  return {
    reading: await formReading(form),
    evaluation,
    changedOutputs: form.changed.map((cell) => ({
      place: cell.place,
      seen: String(cell.seen),
      ours: String(computedValue(evaluation, cell) ?? ""),
    })),
    gone,
    undoable: Office.context.requirements.isSetSupported("ExcelApiUndo"),
  };
}

/** Local time, fine enough to tell two scorings apart: 2023-03-01 14:05:09.123. */
function exactTime(time: Date): string {
  const digits = (part: number, count = 2): string => String(part).padStart(count, "0");
  const date = [digits(time.getFullYear(), 4), digits(time.getMonth() + 1), digits(time.getDate())].join("-");
  const clock = [digits(time.getHours()), digits(time.getMinutes()), digits(time.getSeconds())].join(":");
  return `${date} ${clock}.${digits(time.getMilliseconds(), 3)}`;
}
