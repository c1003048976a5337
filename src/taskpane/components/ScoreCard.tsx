import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Evaluation, Points } from "../../evaluation";
import type { FormReading } from "../../excel";
import { say, signedNumber } from "../../locales";
import { useLocale } from "../language";
import { useCardStyles } from "./cardStyles";
import { ScoreBar } from "./ScoreBar";
import { WrittenState } from "./WrittenState";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", flexWrap: "wrap", gap: "4px 10px", margin: "4px 0 8px" },
  total: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  outOf: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  grade: {
    marginLeft: "auto",
    padding: "2px 12px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  split: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ScoreCardProperties {
  evaluation: Evaluation;
  scored: FormReading["scored"];
  fullScore: Points;
}

/** The score as it would be now, how much of it rests on rules and how much on claims, and whether the sheets say the same. */
export function ScoreCard({ evaluation, scored, fullScore }: ScoreCardProperties): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const locale = useLocale();
  const { rawTotal, adjustments, total, calculated, claimed, grade, openRows } = evaluation;
  return (
    <section className={card.card} aria-label={say("pane.tabs.scores", locale)}>
      <WrittenState scored={scored} text={say(`pane.score.${scored}`, locale)} />
      <div className={styles.line}>
        <span className={styles.total}>{say("pane.score.points", { score: total }, locale)}</span>
        <span className={styles.outOf}>{say("pane.score.outOf", { fullScore }, locale)}</span>
        {grade !== null && <span className={styles.grade}>{grade}</span>}
      </div>
      <ScoreBar calculated={calculated} claimed={claimed} fullScore={fullScore} />
      <p className={styles.split}>
        {claimed === 0 && adjustments.length === 0
          ? say("pane.score.calculated", locale)
          : say("pane.score.split", { total: rawTotal, calculated, claimed }, locale)}
      </p>
      {adjustments.map(({ kind, indicator, amount, reason }) => (
        <p key={kind + (indicator ?? "")} className={styles.split}>
          {say("pane.score.adjustment", { amount: signedNumber(amount), reason }, locale)}
        </p>
      ))}
      {openRows > 0 && <p className={styles.split}>{say("pane.score.noGrade", { count: openRows }, locale)}</p>}
    </section>
  );
}
