import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Place, Problem, Scheme, Severity } from "../../evaluation";
import { say } from "../../locales";
import { useLocale } from "../language";
import { useCardStyles } from "./cardStyles";
import { Fold } from "./Fold";
import { ProblemCard } from "./ProblemCard";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  none: { display: "flex", alignItems: "center", gap: "8px", margin: 0, fontSize: tokens.fontSizeBase300 },
  noneIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  heading: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyle: "none", margin: "0 0 12px", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

export interface ProblemsProperties {
  problems: Problem[];
  scheme: Scheme;
  goTo: (place: Place) => Promise<void>;
}

/** The problems by severity, what is only a note folded away. */
export function Problems({ problems, scheme, goTo }: ProblemsProperties): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const locale = useLocale();
  if (problems.length === 0) {
    return (
      <p className={mergeClasses(card.card, styles.none)}>
        <CheckmarkCircle20Filled className={styles.noneIcon} aria-hidden />
        {say("pane.problems.none", locale)}
      </p>
    );
  }
  return severities.map((severity) => {
    const those = problems.filter((problem) => problem.severity === severity);
    if (those.length === 0) return null;
    return (
      <Fold
        key={severity}
        open={severity !== "info"}
        heading={
          <span className={styles.heading}>
            <SeverityIcon severity={severity} />
            {say(`pane.problems.${severity}`, { count: those.length }, locale)}
          </span>
        }
      >
        <ul className={styles.list}>
          {those.map((problem, index) => (
            <li key={`${problem.check} ${problem.place.part} ${problem.place.code ?? ""} ${problem.place.field ?? ""} ${String(index)}`}>
              <ProblemCard problem={problem} scheme={scheme} goTo={goTo} />
            </li>
          ))}
        </ul>
      </Fold>
    );
  });
}
