import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Dismiss16Regular, ErrorCircle20Filled, Info20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  info: {},
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  infoIcon: { color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  body: { gridColumn: "2 / -1", display: "flex", flexDirection: "column", gap: "6px", marginTop: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: "4px" },
});

const icons = { success: CheckmarkCircle20Filled, error: ErrorCircle20Filled, info: Info20Filled };

export interface NoticeProperties {
  intent: "success" | "error" | "info";
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
}

/** A message in the flow of the page: never covers anything, never goes away by itself. */
export function Notice({ intent, title, children, actions, onClose }: NoticeProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const Icon = icons[intent];
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <Icon className={styles[`${intent}Icon`]} aria-hidden />
      <p className={styles.title}>{title}</p>
      {onClose !== undefined && (
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={say("pane.close", locale)} onClick={onClose} />
      )}
      <div className={styles.body}>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
