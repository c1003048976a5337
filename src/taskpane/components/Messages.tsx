import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { DoneNotice } from "./DoneNotice";
import { FaultNotice } from "./FaultNotice";
import { Notice } from "./Notice";
import { Spinner } from "./Spinner";

const useStyles = makeStyles({
  // No display: none while empty: a region that enters the page together with its text is not read out.
  region: { "& > *": { marginTop: "8px" } },
  running: { display: "flex", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
});

/** What runs, what happened, what went wrong. The two live regions stay in the page, or screen readers miss what appears in them. */
export function Messages({ pane, state }: { pane: Pane; state: PaneState }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { running, done, fault, form } = state;
  return (
    <div>
      <div role="status" aria-live="polite" className={styles.region}>
        {running !== null && !running.slow && (
          <span className={styles.running}>
            <Spinner />
            {say(`pane.running.${running.job}`, locale)}
          </span>
        )}
        {running?.slow === true && (
          <Notice intent="info" title={say(`pane.running.${running.job}`, locale)}>
            {say("pane.running.slow", locale)}
          </Notice>
        )}
        {done !== null && form !== undefined && <DoneNotice done={done} form={form} onClose={pane.closeMessage} />}
      </div>
      <div role="alert" className={styles.region}>
        {fault !== null && (
          <FaultNotice
            fault={fault}
            onClose={pane.closeMessage}
            retry={
              <Button size="small" onClick={() => void pane.retry()}>
                {say("pane.fault.retry", locale)}
              </Button>
            }
          />
        )}
      </div>
    </div>
  );
}
