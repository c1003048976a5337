import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";
import { placeLabel } from "../placeLabel";
import type { ProblemHandling } from "../problemHandling";
import type { ShownProblem } from "../shownProblems";
import { ProblemDetails } from "./ProblemDetails";
import { useProblemCardStyles } from "./problemCardStyles";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  card: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
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
});

export interface ProblemCardProperties {
  problem: ShownProblem;
  handling: ProblemHandling;
}

/** One problem: where, what, what stands there and what should. A click selects the cell. */
export function ProblemCard({ problem, handling }: ProblemCardProperties): ReactNode {
  const styles = useStyles();
  const shared = useProblemCardStyles();
  const locale = useLocale();
  const { severity, check, place, message } = problem;
  return (
    <article className={mergeClasses(shared.card, styles.card)}>
      <div className={shared.head}>
        <SeverityIcon severity={severity} />
        <span className={shared.severity}>{say(`severity.${severity}`, locale)}</span>
        <button type="button" className={styles.place} onClick={() => void handling.goTo(place)}>
          {placeLabel(handling.scheme, place, locale)}
        </button>
        <span className={shared.check}>{check}</span>
      </div>
      <p className={shared.message}>{keepTogether(say(message, locale))}</p>
      <ProblemDetails problem={problem} handling={handling} withRule />
    </article>
  );
}
