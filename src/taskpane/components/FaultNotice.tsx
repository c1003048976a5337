import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { faultText, isHostFault } from "../../excel";
import { say, type Locale } from "../../locales";
import { useLocale } from "../language";
import type { Fault } from "../state";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, userSelect: "text" },
});

/** A fault: what happened, what is safe, what to do; the code small, for whoever is called for help. */
export function FaultNotice({ fault, retry, onClose }: { fault: Fault; retry?: ReactNode; onClose?: () => void }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { what, todo, code } = explanation(fault.error, locale);
  return (
    <Notice intent="error" title={say(`pane.fault.${fault.job}`, locale)} actions={retry} {...(onClose === undefined ? {} : { onClose })}>
      <span>{say("pane.fault.sentence", { text: what }, locale)}</span>
      <span>{say(`pane.fault.safe.${fault.job}`, locale)}</span>
      <span>{say("pane.fault.sentence", { text: todo }, locale)}</span>
      <span className={styles.code}>{say("pane.fault.code", { code }, locale)}</span>
    </Notice>
  );
}

function explanation(error: unknown, locale: Locale): { what: string; todo: string; code: string } {
  if (isHostFault(error)) return { ...faultText(error, locale), code: error.code };
  return {
    what: say("pane.fault.unexpected.what", locale),
    todo: say("pane.fault.unexpected.todo", locale),
    code: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
