import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place, Problem, Scheme } from "../../evaluation";
import { say } from "../../locales";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";
import { placeLabel } from "../placeLabel";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  card: {
    position: "relative",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  severity: { flexShrink: 0, marginRight: "4px", color: tokens.colorNeutralForeground2 },
  check: { flexShrink: 0, marginLeft: "auto", paddingLeft: "8px", color: tokens.colorNeutralForeground3 },
  place: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    wordBreak: "keep-all",
    cursor: "pointer",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  message: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: "1.5" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 8px", margin: "4px 0 0" },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

export interface ProblemCardProperties {
  problem: Problem;
  scheme: Scheme;
  goTo: (place: Place) => Promise<void>;
}

/** One problem: where, what, what stands there and what should. A click selects the cell. */
export function ProblemCard({ problem, scheme, goTo }: ProblemCardProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { severity, check, place, message, seen, expected } = problem;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <SeverityIcon severity={severity} />
        <span className={styles.severity}>{say(`severity.${severity}`, locale)}</span>
        <button type="button" className={styles.place} onClick={() => void goTo(place)}>
          {placeLabel(scheme, place, locale)}
        </button>
        <span className={styles.check}>{check}</span>
      </div>
      <p className={styles.message}>{keepTogether(say(message, locale))}</p>
      {(seen !== "" || expected !== "") && (
        <dl className={styles.facts}>
          {seen !== "" && (
            <>
              <dt className={styles.term}>{say("pane.problem.seen", locale)}</dt>
              <dd className={styles.value}>{seen}</dd>
            </>
          )}
          {expected !== "" && (
            <>
              <dt className={styles.term}>{say("pane.problem.expected", locale)}</dt>
              <dd className={styles.value}>{expected}</dd>
            </>
          )}
        </dl>
      )}
    </article>
  );
}
