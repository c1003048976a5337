import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { say, sayTogether } from "../../locales";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";
import type { ProblemHandling } from "../problemHandling";
import type { ShownProblem } from "../shownProblems";
import { Disclosures, type Disclosure } from "./Disclosures";
import { Rule } from "./Rule";
import { VerifiedNote } from "./VerifiedNote";
import { VerifyForm } from "./VerifyForm";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 8px", margin: "4px 0 0" },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  value: { margin: 0 },
  working: { margin: 0 },
});

export interface ProblemDetailsProperties {
  problem: ShownProblem;
  handling: ProblemHandling;
  /** Where several problems share a card, the card explains their rule. */
  withRule: boolean;
}

/** What stands there and what should, what was verified of it; the working, the rule and a field for the note when they are wanted. */
export function ProblemDetails({ problem, handling, withRule }: ProblemDetailsProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { check, seen, expected, verified, working } = problem;
  const facts = [
    { term: say("pane.problem.seen", locale), value: seen },
    { term: say("pane.problem.expected", locale), value: expected },
  ].filter(({ value }) => value !== "");
  const { verify } = handling;
  const disclosures: Disclosure[] = [
    ...(working.length === 0
      ? []
      : [
          {
            id: "working",
            title: say("form.column.working", locale),
            content: () => <p className={styles.working}>{keepTogether(sayTogether(working, locale))}</p>,
          },
        ]),
    ...(withRule ? [{ id: "rule", title: say("pane.problem.rule", locale), content: () => <Rule check={check} /> }] : []),
    ...(verify === null
      ? []
      : [
          {
            id: "verify",
            title: say(verified === null || verified === "" ? "pane.verify.write" : "pane.verify.change", locale),
            content: (close: () => void) => <VerifyForm problem={problem} verify={verify} handling={handling} onWritten={close} />,
          },
        ]),
  ];
  return (
    <>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ term, value }) => (
            <Fact key={term} term={term} value={value} />
          ))}
        </dl>
      )}
      {verified !== null && verified !== "" && <VerifiedNote note={verified} />}
      <Disclosures disclosures={disclosures} />
    </>
  );
}

function Fact({ term, value }: { term: string; value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
