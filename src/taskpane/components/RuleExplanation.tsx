import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckId } from "../../evaluation";
import { say } from "../../locales";
import { explanationOf } from "../../locales/explanations";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";

const useStyles = makeStyles({
  rule: { margin: 0 },
  source: { margin: "4px 0 0", color: tokens.colorNeutralForeground3 },
});

/** The rule behind a check and where it comes from. Loaded with the first that is asked for. */
export default function RuleExplanation({ check }: { check: CheckId }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { rule, source } = explanationOf(check, locale);
  return (
    <>
      <p className={styles.rule}>{keepTogether(rule)}</p>
      <p className={styles.source}>{say("pane.problem.ruleSource", { source }, locale)}</p>
    </>
  );
}
