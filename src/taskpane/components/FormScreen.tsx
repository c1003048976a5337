import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { say } from "../../locales";
import type { ExaminedForm } from "../examine";
import { useLocale } from "../language";
import type { Pane } from "../pane";
import { problemHandling } from "../problemHandling";
import type { PaneState } from "../state";
import { ChangedOutputs } from "./ChangedOutputs";
import { CheckCard } from "./CheckCard";
import { Commands } from "./Commands";
import { FillingProgress } from "./FillingProgress";
import { FormHeader } from "./FormHeader";
import { Messages } from "./Messages";
import { Problems } from "./Problems";
import { ScoreCard } from "./ScoreCard";
import { Scores } from "./Scores";
import { Tabs } from "./Tabs";
import { Tools } from "./Tools";
import { VersionNotice } from "./VersionNotice";

const useStyles = makeStyles({
  // The commands and what came of them stay in sight, however far down the list they are called.
  always: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    maxHeight: "70vh",
    overflowY: "auto",
    margin: "-4px -12px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabs: { marginTop: tokens.spacingVerticalXS },
});

/** The form in the workbook: how far it is filled in, what it would score, what is wrong with it. */
export function FormScreen({ pane, state, form }: { pane: Pane; state: PaneState; form: ExaminedForm }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { reading, givesPoints, evaluation, progress, problems } = form;
  // The first form may come from an import: what it could not place is to be seen at once.
  const [opened] = useState(state.done?.job === "importTable" ? ("importTable" as const) : null);
  const goTo = pane.goTo;
  return (
    <>
      <FormHeader reading={reading} />
      <VersionNotice scheme={reading.scheme} />
      <div className={styles.always}>
        <Commands pane={pane} running={state.running} restorable={reading.restorable} />
        <Messages pane={pane} state={state} />
      </div>
      <ChangedOutputs changedOutputs={state.changedOutputs} scheme={form.scheme} pane={pane} busy={state.running !== null} />
      {givesPoints ? (
        <ScoreCard evaluation={evaluation} scored={form.scored} fullScore={reading.scheme.fullScore} />
      ) : (
        <CheckCard scored={form.scored} />
      )}
      <FillingProgress scheme={form.scheme} progress={progress} goTo={goTo} />
      <div className={styles.tabs}>
        <Tabs
          label={say("pane.tabs.label", locale)}
          tabs={[
            ...(givesPoints
              ? [{ id: "scores", title: say("pane.tabs.scores", locale), panel: <Scores evaluation={evaluation} goTo={goTo} /> }]
              : []),
            {
              id: "problems",
              title: say("pane.tabs.problems", locale),
              count: problems.length,
              panel: <Problems problems={problems} handling={problemHandling(pane, state, form)} />,
            },
          ]}
        />
      </div>
      <Tools
        tools={["ownIndicators", "newVersion", "importTable", "schemeDesk"]}
        {...(opened === null ? {} : { opened })}
        pane={pane}
        state={state}
      />
    </>
  );
}
