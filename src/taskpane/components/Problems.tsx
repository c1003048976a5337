import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Severity } from "../../evaluation";
import { formSections, type FormSection } from "../../form";
import { say, type Locale } from "../../locales";
import { useLocale } from "../language";
import { filtered, noFilter } from "../problemFilter";
import type { ProblemHandling } from "../problemHandling";
import { sharedCards } from "../sharedCards";
import type { ShownProblem } from "../shownProblems";
import { useCardStyles } from "./cardStyles";
import { ProblemFilterBar, type Arrangement } from "./ProblemFilterBar";
import { ProblemGroup } from "./ProblemGroup";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  none: { display: "flex", alignItems: "center", gap: "8px", margin: 0, fontSize: tokens.fontSizeBase300 },
  noneIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  shown: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

/** So few are seen at a glance: nothing to arrange or to search. */
const few = 5;

export interface ProblemsProperties {
  /** In the form's order. */
  problems: ShownProblem[];
  handling: ProblemHandling;
}

/** The problems by severity, what is only a note folded away, or sheet by sheet. */
export function Problems({ problems, handling }: ProblemsProperties): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const locale = useLocale();
  const [chosen, arrange] = useState<Arrangement>("severity");
  const [filter, setFilter] = useState(noFilter);
  if (problems.length === 0) {
    return (
      <p className={mergeClasses(card.card, styles.none)}>
        <CheckmarkCircle20Filled className={styles.noneIcon} aria-hidden />
        {say("pane.problems.none", locale)}
      </p>
    );
  }
  const isLong = problems.length > few;
  const arrangement = isLong ? chosen : "severity";
  const shown = isLong ? filtered(problems, filter, handling.scheme, locale) : problems;
  return (
    <>
      {isLong && <ProblemFilterBar problems={problems} arrangement={chosen} arrange={arrange} filter={filter} setFilter={setFilter} />}
      <p role="status" className={styles.shown}>
        {shown.length < problems.length && say("pane.problems.shown", { shown: shown.length, all: problems.length }, locale)}
      </p>
      {arrangement === "severity"
        ? severities.map((severity) => <OfSeverity key={severity} severity={severity} problems={shown} handling={handling} />)
        : formSections.map((section) => <InSection key={section} section={section} problems={shown} handling={handling} />)}
    </>
  );
}

/** What several places have in common is said once. */
function OfSeverity({ severity, problems, handling }: ProblemsProperties & { severity: Severity }): ReactNode {
  const locale = useLocale();
  const those = problems.filter((problem) => problem.severity === severity);
  if (those.length === 0) return null;
  const title = (
    <>
      <SeverityIcon severity={severity} />
      {say(`pane.problems.${severity}`, { count: those.length }, locale)}
    </>
  );
  return <ProblemGroup title={title} open={severity !== "info"} cards={sharedCards(those)} handling={handling} />;
}

/** Row by row, each problem on its own. */
function InSection({ section, problems, handling }: ProblemsProperties & { section: FormSection }): ReactNode {
  const locale = useLocale();
  const those = problems.filter((problem) => problem.section === section);
  if (those.length === 0) return null;
  const title = say("pane.problems.section", { section: sectionName(section, locale), count: those.length }, locale);
  return <ProblemGroup title={title} open cards={those.map((problem) => [problem])} handling={handling} />;
}

function sectionName(section: FormSection, locale: Locale): string {
  return section === "report" ? say("form.part.report", locale) : say(`form.sheet.${section}`, locale);
}
