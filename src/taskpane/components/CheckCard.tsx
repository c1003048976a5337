import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FormReading } from "../../excel";
import { say } from "../../locales";
import { useLocale } from "../language";
import { useCardStyles } from "./cardStyles";
import { WrittenState } from "./WrittenState";

const useStyles = makeStyles({
  text: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** In place of the score where the scheme has no points: whether the sheets hold the result of the check. */
export function CheckCard({ scored }: { scored: FormReading["scored"] }): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const locale = useLocale();
  // Without scores there is none that a person could have changed.
  const state = scored === "changedByHand" ? "current" : scored;
  return (
    <section className={card.card} aria-label={say("pane.check.title", locale)}>
      <WrittenState scored={state} text={say(`pane.check.${state}`, locale)} />
      <p className={styles.text}>{say("pane.check.noPoints", locale)}</p>
    </section>
  );
}
