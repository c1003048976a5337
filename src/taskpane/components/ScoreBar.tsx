import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Points } from "../../evaluation";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  part: { "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  calculated: { backgroundColor: tokens.colorBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  // Stripes tell a claim from a calculation without colour.
  claimed: {
    backgroundColor: tokens.colorBrandStroke2,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 4px, ${tokens.colorBrandStroke1} 4px 6px)`,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(135deg, transparent 0 4px, Highlight 4px 6px)",
    },
  },
});

/** How the full score is made up. For the eye alone: the same stands in words below it. */
export function ScoreBar({ calculated, claimed, fullScore }: { calculated: Points; claimed: Points; fullScore: Points }): ReactNode {
  const styles = useStyles();
  const width = (points: Points): { width: string } => ({ width: `${fullScore === 0 ? 0 : (points / fullScore) * 100}%` });
  return (
    <div className={styles.bar} aria-hidden>
      <div className={mergeClasses(styles.part, styles.calculated)} style={width(calculated)} />
      <div className={mergeClasses(styles.part, styles.claimed)} style={width(claimed)} />
    </div>
  );
}
