import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { say } from "../../locales";
import { hintWasClosed, rememberHintClosed } from "../firstRun";
import { useLocale } from "../language";

const useStyles = makeStyles({
  hint: {
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.6",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: "6px 0", paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  close: { flexShrink: 0 },
});

/** Three steps for whoever opens the pane for the first time; gone for good once closed. */
export function FirstRunHint(): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [closed, setClosed] = useState(hintWasClosed);
  if (closed) return null;
  return (
    <section className={styles.hint} aria-labelledby="first-run-hint">
      <h2 className={styles.title} id="first-run-hint">
        {say("pane.hint.title", locale)}
      </h2>
      <ol className={styles.steps}>
        <li>{say("pane.hint.layOut", locale)}</li>
        <li>{say("pane.hint.fill", locale)}</li>
        <li>{say("pane.hint.score", locale)}</li>
      </ol>
      <div className={styles.foot}>
        <span>{say("pane.hint.local", locale)}</span>
        <Button
          className={styles.close}
          size="small"
          onClick={() => {
            rememberHintClosed();
            setClosed(true);
          }}
        >
          {say("pane.hint.close", locale)}
        </Button>
      </div>
    </section>
  );
}
