import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { IndicatorEvaluation, Place } from "../../evaluation";
import { say, sayTogether, type Locale } from "../../locales";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "2px 12px",
    padding: "8px 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The name is the button; it reaches over the whole row.
  name: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  score: {
    whiteSpace: "nowrap",
    textAlign: "end",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  level: { color: tokens.colorNeutralForeground3 },
  status: { textAlign: "end" },
  working: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One indicator: score, status, and the working that can be checked by hand. A click selects its row in Excel. */
export function IndicatorRow({ indicator, goTo }: { indicator: IndicatorEvaluation; goTo: (place: Place) => Promise<void> }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { code, path, status, working } = indicator;
  const place: Place = { part: "indicators", code, field: status === "open" || status === "unreadable" ? "actual" : "score" };
  return (
    <div className={styles.row}>
      <button type="button" className={styles.name} onClick={() => void goTo(place)}>
        {path.at(-1)}
      </button>
      <span className={styles.score}>{scoreText(indicator, locale)}</span>
      <span className={styles.level}>{path.at(-2)}</span>
      <span className={styles.status}>
        <StatusMark status={status} />
      </span>
      {working.steps.length > 0 && <p className={styles.working}>{keepTogether(sayTogether(working.steps, locale))}</p>}
    </div>
  );
}

function scoreText({ score, weight }: IndicatorEvaluation, locale: Locale): string {
  if (weight === null) return score === null ? "—" : say("pane.indicator.scoreOnly", { score }, locale);
  return score === null ? say("pane.indicator.noScore", { weight }, locale) : say("pane.indicator.score", { score, weight }, locale);
}
