import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import type { ProblemHandling } from "../problemHandling";
import type { ShownProblem } from "../shownProblems";
import { Fold } from "./Fold";
import { ProblemCard } from "./ProblemCard";
import { SharedProblemCard } from "./SharedProblemCard";

const useStyles = makeStyles({
  heading: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "0 4px", fontSize: tokens.fontSizeBase300 },
  title: { display: "inline-flex", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  verified: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: "0 0 12px", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

export interface ProblemGroupProperties {
  /** Words, with an icon where the group has one. */
  title: ReactNode;
  open: boolean;
  /** The problems by cards. */
  cards: ShownProblem[][];
  handling: ProblemHandling;
}

/** Problems that belong together, and how many of them were verified. */
export function ProblemGroup({ title, open, cards, handling }: ProblemGroupProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const verified = cards.flat().filter((problem) => problem.verified !== null && problem.verified !== "").length;
  return (
    <Fold
      open={open}
      heading={
        <span className={styles.heading}>
          <span className={styles.title}>{title}</span>
          {verified > 0 && <span className={styles.verified}>{say("pane.problems.verified", { count: verified }, locale)}</span>}
        </span>
      }
    >
      <ul className={styles.list}>
        {cards.map(([first, ...others]) =>
          first === undefined ? null : (
            <li key={others.length === 0 ? first.id : `${first.check} ${first.message.key} ${first.expected}`}>
              {others.length === 0 ? (
                <ProblemCard problem={first} handling={handling} />
              ) : (
                <SharedProblemCard problems={[first, ...others]} handling={handling} />
              )}
            </li>
          ),
        )}
      </ul>
    </Fold>
  );
}
