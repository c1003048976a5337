import { useEffect, useState, type ReactNode } from "react";
import "../../../locales/tools";
import { createDraftWorkbook } from "../../../excel/draftWorkbook";
import type { Draft } from "../../../form/draft";
import { Spinner } from "../../components/Spinner";
import type { ToolProperties } from "../../components/Tools";
import { DraftDesk } from "./DraftDesk";
import { NewDraft } from "./NewDraft";
import { OpenFile } from "./OpenFile";

/** 编制评分方案: begins a draft, or works on the one in the workbook; opens schemes from files. */
export default function SchemeDesk({ pane, state }: ToolProperties): ReactNode {
  const [desk] = useState(createDraftWorkbook);
  const [draft, show] = useState<Draft | null>();
  // Each reading of the pane follows a change of the workbook, and the draft may be what changed.
  const { shownReading } = state;
  useEffect(() => {
    let isLatest = true;
    const read = async (): Promise<void> => {
      const found = await desk.read();
      if (isLatest) show(found);
    };
    // Tried again as a job, whose fault the pane shows.
    void read().catch(() =>
      pane.perform("draft", async (workbook) => {
        await read();
        return workbook.read();
      }),
    );
    return () => {
      isLatest = false;
    };
  }, [desk, pane, shownReading]);
  if (draft === undefined) return <Spinner />;
  const busy = state.running !== null;
  return (
    <>
      {draft === null ? <NewDraft pane={pane} desk={desk} busy={busy} /> : <DraftDesk pane={pane} desk={desk} draft={draft} busy={busy} />}
      <OpenFile pane={pane} desk={desk} busy={busy} />
    </>
  );
}
