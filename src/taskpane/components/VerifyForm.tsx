import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import type { ProblemHandling } from "../problemHandling";
import type { ShownProblem } from "../shownProblems";
import { useFieldStyles } from "./fieldStyles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  text: { resize: "vertical" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A cell is no place for more. */
const longestNote = 500;

export interface VerifyFormProperties {
  problem: ShownProblem;
  verify: NonNullable<ProblemHandling["verify"]>;
  handling: ProblemHandling;
  onWritten: () => void;
}

/** 填写核实说明: written into the problem's row of 问题清单, where there is one. What was typed stays until it is written. */
export function VerifyForm({ problem, verify, handling, onWritten }: VerifyFormProperties): ReactNode {
  const styles = useStyles();
  const field = useFieldStyles();
  const locale = useLocale();
  const id = useId();
  const [text, type] = useState(problem.verified ?? "");
  const { isBusy, checkAndScore } = handling;

  if (problem.verified === null) {
    return (
      <div className={styles.form}>
        <p className={styles.hint}>{say("pane.verify.unlisted", locale)}</p>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void checkAndScore()}>
          {say("pane.command.checkAndScore", locale)}
        </Button>
      </div>
    );
  }
  const note = text.trim();
  const write = async (): Promise<void> => {
    if (await verify(problem.id, note)) onWritten();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void write();
      }}
    >
      <label htmlFor={id}>{say("pane.verify.note", locale)}</label>
      <textarea
        id={id}
        className={mergeClasses(field.field, styles.text)}
        rows={2}
        maxLength={longestNote}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {say("pane.verify.hint", locale)}
      </p>
      <Button type="submit" size="small" disabledFocusable={isBusy || note === problem.verified}>
        {say("pane.verify.save", locale)}
      </Button>
    </form>
  );
}
