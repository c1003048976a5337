import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Evaluation, GroupEvaluation, Place } from "../../evaluation";
import { say } from "../../locales";
import { useLocale } from "../language";
import { scoreSections } from "../scoreSections";
import { Fold } from "./Fold";
import { IndicatorRow } from "./IndicatorRow";

const useStyles = makeStyles({
  heading: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 12px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  points: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: "none",
    margin: "0 0 12px",
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ":empty": { display: "none" },
  },
});

/** Every score with its working, under its group. */
export function Scores({ evaluation, goTo }: { evaluation: Evaluation; goTo: (place: Place) => Promise<void> }): ReactNode {
  const styles = useStyles();
  return scoreSections(evaluation).map(({ code, name, group, indicators }) => (
    <Fold
      key={code}
      open
      heading={
        <span className={styles.heading}>
          <span className={styles.name}>{name}</span>
          {group !== null && <GroupPoints group={group} className={styles.points} />}
        </span>
      }
    >
      <ul className={styles.list}>
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <IndicatorRow indicator={indicator} goTo={goTo} />
          </li>
        ))}
      </ul>
    </Fold>
  ));
}

function GroupPoints({ group, className }: { group: GroupEvaluation; className: string }): ReactNode {
  const locale = useLocale();
  const { score, weight, rate } = group;
  return (
    <span className={className}>
      {say("pane.group.score", { score, weight }, locale)}
      {rate !== null && ` · ${say("pane.group.rate", { rate }, locale)}`}
    </span>
  );
}
