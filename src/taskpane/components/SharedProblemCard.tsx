import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say, sayShared } from "../../locales";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";
import type { ProblemHandling } from "../problemHandling";
import type { ShownProblem } from "../shownProblems";
import { Disclosures } from "./Disclosures";
import { ProblemPlace } from "./ProblemPlace";
import { useProblemCardStyles } from "./problemCardStyles";
import { Rule } from "./Rule";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: "4px 0 0",
    padding: 0,
    "& > li": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export interface SharedProblemCardProperties {
  /** The problems of one check that say the same of several places. */
  problems: [ShownProblem, ...ShownProblem[]];
  handling: ProblemHandling;
}

/** What one check says of several places, said once; below it the places, each a click away. */
export function SharedProblemCard({ problems, handling }: SharedProblemCardProperties): ReactNode {
  const styles = useStyles();
  const shared = useProblemCardStyles();
  const locale = useLocale();
  const [{ severity, check }] = problems;
  const text = sayShared(
    problems.map(({ message }) => message),
    locale,
  );
  return (
    <article className={shared.card}>
      <div className={shared.head}>
        <SeverityIcon severity={severity} />
        <span className={shared.severity}>{say(`severity.${severity}`, locale)}</span>
        <span>{say("pane.problem.places", { count: problems.length }, locale)}</span>
        <span className={shared.check}>{check}</span>
      </div>
      <p className={shared.message}>{keepTogether(text)}</p>
      <Disclosures disclosures={[{ id: "rule", title: say("pane.problem.rule", locale), content: () => <Rule check={check} /> }]} />
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.id}>
            <ProblemPlace problem={problem} handling={handling} />
          </li>
        ))}
      </ul>
    </article>
  );
}
