import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Draft, DraftPlace, DraftProblem } from "../../../form/draft";
import { say, type Locale } from "../../../locales";
import { Notice } from "../../components/Notice";
import { useLocale } from "../../language";
import type { DeskProperties } from "./deskProperties";
import { useDeskStyles } from "./deskStyles";
import { ProblemList } from "./ProblemList";
import { SaveFile } from "./SaveFile";
import { sealWords } from "./sealWords";
import { today } from "./today";

/** The draft in the workbook: its problems, and what can be done with it. */
export function DraftDesk({ pane, desk, draft, busy }: DeskProperties & { draft: Draft }): ReactNode {
  const styles = useDeskStyles();
  const locale = useLocale();
  // What the last 整理 put right: said until the next one.
  const [tidied, tell] = useState<DraftProblem[]>([]);
  const { scheme, problems, isReadable } = draft;
  const errors = problems.filter(({ severity }) => severity === "error");
  const remarks = problems.filter(({ severity }) => severity === "info");
  const next = nextStep(draft);
  const look = (step: Step): "primary" | "secondary" => (step === next ? "primary" : "secondary");
  const tidy = (): Promise<void> =>
    pane.perform("draft", async (workbook) => {
      tell((await desk.tidy()).remarks);
      return workbook.read();
    });
  const sealNow = (): Promise<void> =>
    pane.perform("draft", async (workbook) => {
      await desk.seal(today());
      return workbook.read();
    });
  // Tried again as a job, whose fault the pane shows.
  const goTo = (place: DraftPlace): void =>
    void desk.goTo(place).catch(() =>
      pane.perform("draft", async (workbook) => {
        await desk.goTo(place);
        return workbook.read();
      }),
    );
  return (
    <>
      <p className={styles.state}>{stateWords(draft, locale)}</p>
      <div role="group" aria-label={say("desk.actions", locale)} className={styles.bar}>
        <Button appearance={look("check")} disabledFocusable={busy} onClick={() => void tidy()}>
          {say("desk.check", locale)}
        </Button>
        <Button appearance={look("seal")} disabledFocusable={busy || next !== "seal"} onClick={() => void sealNow()}>
          {say("desk.seal", locale)}
        </Button>
        <Button
          appearance={look("layOut")}
          disabledFocusable={busy || next !== "layOut"}
          onClick={() => scheme !== null && void pane.perform("openScheme", (workbook) => workbook.layOut(scheme))}
        >
          {say("desk.layOut", locale)}
        </Button>
      </div>
      {!isReadable && <p className={styles.text}>{say("desk.notTidied", locale)}</p>}
      {next !== "check" && <Notice intent="success" title={say(next === "layOut" ? "desk.sealedFine" : "desk.noProblems", locale)} />}
      <ProblemList title={say("desk.problems", { count: errors.length }, locale)} problems={errors} goTo={goTo} />
      <ProblemList title={say("desk.remarks", { count: remarks.length }, locale)} problems={remarks} goTo={goTo}>
        <Button size="small" disabledFocusable={busy || !isReadable} onClick={() => void tidy()}>
          {say("desk.tidy", locale)}
        </Button>
      </ProblemList>
      <ProblemList title={say("desk.tidied", { count: tidied.length }, locale)} problems={tidied} goTo={goTo} />
      {scheme !== null && <SaveFile scheme={scheme} />}
    </>
  );
}

type Step = "check" | "seal" | "layOut";

/** What is sealed has no problems, and nothing that was filled in unseen. */
function nextStep({ problems, seal }: Draft): Step {
  if (problems.length > 0) return "check";
  return seal === "sealed" ? "layOut" : "seal";
}

function stateWords({ seal, scheme }: Draft, locale: Locale): string {
  return seal === "sealed" && scheme !== null
    ? sealWords(scheme, locale)
    : say(seal === "none" ? "desk.state.none" : "desk.state.changed", locale);
}
