import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Calculator16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { FormReading } from "../../excel";

const useStyles = makeStyles({
  state: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  never: { color: tokens.colorNeutralForeground2 },
  current: { color: tokens.colorStatusSuccessForeground1 },
  outOfDate: { color: tokens.colorStatusWarningForeground3 },
  changedByHand: { color: tokens.colorStatusWarningForeground3 },
  icon: { flexShrink: 0 },
});

const icons = {
  never: Calculator16Regular,
  current: CheckmarkCircle16Filled,
  outOfDate: Warning16Filled,
  changedByHand: Warning16Filled,
};

/** Whether the sheets say what the pane says, in a line. */
export function WrittenState({ scored, text }: { scored: FormReading["scored"]; text: string }): ReactNode {
  const styles = useStyles();
  const Icon = icons[scored];
  return (
    <div className={mergeClasses(styles.state, styles[scored])}>
      <Icon className={styles.icon} aria-hidden />
      <span>{text}</span>
    </div>
  );
}
