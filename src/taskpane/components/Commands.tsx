import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, ClipboardCheckmark20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { FormReading } from "../../excel";
import { say } from "../../locales";
import { useLocale } from "../language";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "nowrap", minWidth: 0, paddingLeft: "10px", paddingRight: "10px" },
  primary: { flexGrow: 1 },
});

export interface CommandsProperties {
  pane: Pane;
  running: PaneState["running"];
  restorable: FormReading["restorable"];
}

/** The two commands. They stay focusable while a job runs, so that the keyboard keeps its place. */
export function Commands({ pane, running, restorable }: CommandsProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const busy = running !== null && running.job !== "goTo";
  return (
    <div role="group" aria-label={say("pane.command.group", locale)} className={styles.bar}>
      <Button
        className={mergeClasses(styles.button, styles.primary)}
        appearance="primary"
        icon={<ClipboardCheckmark20Regular />}
        disabledFocusable={busy}
        onClick={() => void pane.checkAndScore()}
      >
        {say("pane.command.checkAndScore", locale)}
      </Button>
      <Button
        className={styles.button}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={busy || !restorable}
        onClick={() => void pane.restoreLast()}
      >
        {say("pane.command.restoreLast", locale)}
      </Button>
    </div>
  );
}
