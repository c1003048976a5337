import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";

const useStyles = makeStyles({
  note: { display: "flex", gap: "4px", margin: "4px 0 0", whiteSpace: "pre-line" },
  icon: { flexShrink: 0, marginTop: "1px", color: tokens.colorStatusSuccessForeground1 },
});

/** What the clerk wrote of a problem that is right as it stands. */
export function VerifiedNote({ note }: { note: string }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <p className={styles.note}>
      <CheckmarkCircle16Filled className={styles.icon} aria-hidden />
      {say("pane.problem.verified", { note }, locale)}
    </p>
  );
}
