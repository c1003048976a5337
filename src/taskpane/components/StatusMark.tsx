import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleDown16Filled,
  CheckmarkCircle16Filled,
  CircleHint16Filled,
  PersonCircle20Filled,
  QuestionCircle16Filled,
  SubtractCircle16Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Status } from "../../evaluation";
import { say } from "../../locales";
import { useLocale } from "../language";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  icon: { flexShrink: 0, width: "16px", height: "16px" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusWarningForeground3 },
  claimed: { color: tokens.colorBrandForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  met: CheckmarkCircle16Filled,
  missed: ArrowCircleDown16Filled,
  claimed: PersonCircle20Filled,
  open: CircleHint16Filled,
  notApplicable: SubtractCircle16Regular,
  unreadable: QuestionCircle16Filled,
};

/** A status by icon, word and colour. */
export function StatusMark({ status }: { status: Status }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const Icon = icons[status];
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      <Icon className={styles.icon} aria-hidden />
      {say(`status.${status}`, locale)}
    </span>
  );
}
