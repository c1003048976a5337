import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Scheme, Submission } from "../../../evaluation";
import { say } from "../../../locales";
import "../../../locales/tools";
import { builtInSchemes } from "../../../schemes";
import { Choice } from "../../components/Choice";
import type { ToolProperties } from "../../components/Tools";
import { useLocale } from "../../language";
import { SchemeGate } from "../SchemeGate";
import { useScheme } from "../useScheme";
import { ImportTable } from "./ImportTable";
import { lastUnplaced, rememberUnplaced } from "./lastUnplaced";
import { TableSource, type Source } from "./TableSource";
import { UnplacedList } from "./UnplacedList";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Stands for the scheme of the form that is shown. */
const present = "";

/** 从旧表导入: a new form filled from a table of another workbook, another year, or Word. */
export default function ImportTableTool({ pane, state }: ToolProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const form = state.form?.reading ?? null;
  const [schemeId, chooseScheme] = useState(form === null ? (builtInSchemes[0]?.id ?? "") : present);
  const [source, read] = useState<{ source: Source; number: number } | null>(null);
  const [left, keepLeft] = useState(lastUnplaced);
  const builtIn = useScheme(schemeId === present ? null : schemeId);
  const chosen = builtIn ?? (form === null ? "loading" : { scheme: form.scheme });

  async function fill(target: Scheme, submission: Submission, unplaced: string[]): Promise<void> {
    // The table says nothing of the unit; the form of the same workbook does.
    const filled = { ...submission, unit: form?.submission.unit ?? submission.unit };
    await pane.perform("importTable", async (workbook) => {
      const reading = await workbook.layOut(target, filled);
      rememberUnplaced(unplaced);
      return reading;
    });
    keepLeft(lastUnplaced());
    if (pane.state().fault === null) read(null);
  }

  return (
    <>
      <p className={styles.text}>{say("importTable.intro", locale)}</p>
      {source === null && <UnplacedList lines={left} />}
      <Choice
        label={say("importTable.scheme", locale)}
        value={schemeId}
        options={[
          ...(form === null ? [] : [{ value: present, text: say("importTable.presentScheme", { title: form.scheme.title }, locale) }]),
          ...builtInSchemes.map(({ id, title, year }) => ({ value: id, text: say("importTable.schemeOption", { year, title }, locale) })),
        ]}
        onChoose={chooseScheme}
      />
      <TableSource onRead={(table) => read(table === null ? null : { source: table, number: (source?.number ?? 0) + 1 })} />
      {source !== null && (
        <SchemeGate loaded={chosen} job="importTable">
          {(scheme) => (
            // Another table begins anew: what was chosen for columns and rows belonged to the one before.
            <ImportTable
              key={`${schemeId} ${String(source.number)}`}
              source={source.source}
              scheme={scheme}
              busy={state.running !== null}
              onFill={(submission, unplaced) => fill(scheme, submission, unplaced)}
            />
          )}
        </SchemeGate>
      )}
    </>
  );
}
