import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { schemeFaults } from "../../../form/draft";
import { say } from "../../../locales";
import { openScheme, type OpenedScheme } from "../../../schemes";
import { useLocale } from "../../language";
import type { DeskProperties } from "./deskProperties";
import { useDeskStyles } from "./deskStyles";
import { ProblemList } from "./ProblemList";
import { sealWords } from "./sealWords";

/** 打开 .json: a scheme from a file. A sealed one can be laid out, any other is a draft. */
export function OpenFile({ pane, desk, busy }: DeskProperties): ReactNode {
  const styles = useDeskStyles();
  const locale = useLocale();
  const chooser = useRef<HTMLInputElement>(null);
  const [opened, show] = useState<OpenedScheme | null>(null);
  return (
    <>
      {/* A browser's own file field speaks the browser's language. */}
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={say("desk.open", locale)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // A file that cannot be read is as good as an empty one: no scheme.
          void file?.text().then(
            (text) => show(openScheme(text)),
            () => show(openScheme("")),
          );
          // The same file, once it is put right, is another choice.
          currentTarget.value = "";
        }}
      />
      <div>
        <Button disabledFocusable={busy} onClick={() => chooser.current?.click()}>
          {say("desk.open", locale)}
        </Button>
      </div>
      <p className={styles.text}>{say("desk.openHint", locale)}</p>
      {opened !== null && <Opened opened={opened} pane={pane} desk={desk} busy={busy} />}
    </>
  );
}

function Opened({ opened, pane, desk, busy }: DeskProperties & { opened: OpenedScheme }): ReactNode {
  const styles = useDeskStyles();
  const locale = useLocale();
  if ("faults" in opened) {
    const problems = schemeFaults(opened.faults, opened.data);
    return <ProblemList title={say("desk.openedFaults", { count: problems.length }, locale)} problems={problems} />;
  }
  const { scheme, seal } = opened;
  const edit = (): Promise<void> =>
    pane.perform("draft", async (workbook) => {
      await desk.start(scheme);
      return workbook.read();
    });
  return (
    <>
      <p className={styles.state}>{say("desk.opened", { title: scheme.title, version: scheme.version }, locale)}</p>
      <p className={styles.text}>
        {seal === "sealed" ? sealWords(scheme, locale) : say(seal === "none" ? "desk.opened.unsealed" : "desk.opened.broken", locale)}
      </p>
      <div className={styles.bar}>
        {seal === "sealed" && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void pane.perform("openScheme", (workbook) => workbook.layOut(scheme))}
          >
            {say("desk.layOut", locale)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => void edit()}>
          {say("desk.editOpened", locale)}
        </Button>
      </div>
    </>
  );
}
