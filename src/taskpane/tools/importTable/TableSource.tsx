import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { readSelectedTable } from "../../../excel/tableSource";
import { pastedTable, type RawTable } from "../../../form/import";
import { say } from "../../../locales";
import { FaultNotice } from "../../components/FaultNotice";
import { useLocale } from "../../language";

/** A table, and what the pane calls the place that it came from. */
export interface Source {
  name: string;
  table: RawTable;
}

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
  label: { display: "block", marginBottom: "4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  paste: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Where the old table comes from: the selected range, or text that is pasted. */
export function TableSource({ onRead }: { onRead: (source: Source | null) => void }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [fault, keepFault] = useState<unknown>(null);
  const id = useId();

  async function readSelection(): Promise<void> {
    keepFault(null);
    try {
      const { address, table } = await readSelectedTable();
      onRead({ name: address, table });
    } catch (error) {
      keepFault(error);
    }
  }

  function paste(text: string): void {
    keepFault(null);
    onRead(text.trim() === "" ? null : { name: say("importTable.pasted", locale), table: pastedTable(text) });
  }

  return (
    <>
      <p className={styles.hint}>{say("importTable.selectionHint", locale)}</p>
      <Button onClick={() => void readSelection()}>{say("importTable.readSelection", locale)}</Button>
      {fault !== null && (
        <div role="alert">
          <FaultNotice fault={{ job: "importTable", error: fault }} onClose={() => keepFault(null)} />
        </div>
      )}
      <div>
        <label className={styles.label} htmlFor={id}>
          {say("importTable.paste", locale)}
        </label>
        <textarea id={id} className={styles.paste} rows={3} onChange={(event) => paste(event.target.value)} />
      </div>
    </>
  );
}
