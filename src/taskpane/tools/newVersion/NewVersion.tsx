import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Scheme, Submission } from "../../../evaluation";
import { say, type Locale } from "../../../locales";
import { builtInSchemes, carryOver, compareSchemes, forNewYear } from "../../../schemes";
import { Choice } from "../../components/Choice";
import { Fold } from "../../components/Fold";
import { TextList } from "../../components/TextList";
import type { ExaminedForm } from "../../examine";
import { useLocale } from "../../language";
import type { Pane } from "../../pane";
import { changeTexts } from "./changeTexts";
import { lostTexts } from "./lostTexts";
import { SchemeGate } from "../SchemeGate";
import { useScheme } from "../useScheme";

type Carry = "all" | "newYear";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

export function NewVersion({ pane, form, busy }: { pane: Pane; form: ExaminedForm; busy: boolean }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const { scheme: older, submission } = form.reading;
  const [schemeId, choose] = useState(builtInSchemes.some(({ id }) => id === older.id) ? older.id : (builtInSchemes[0]?.id ?? ""));
  const [carry, chooseCarry] = useState<Carry>("all");
  const [left, keepLeft] = useState<string[]>([]);
  const chosen = useScheme(schemeId) ?? "loading";

  async function layOut(scheme: Scheme, carried: Submission, lost: string[]): Promise<void> {
    await pane.perform("newVersion", (workbook) => workbook.layOut(scheme, carried));
    // A fault is told by the pane, and then nothing was left behind.
    if (pane.state().fault === null) keepLeft(lost);
  }

  return (
    <>
      <p className={styles.text}>{say("newVersion.current", { title: older.title, version: older.version }, locale)}</p>
      {left.length > 0 && (
        <Fold heading={say("newVersion.left", { count: left.length }, locale)} open>
          <TextList lines={left} />
        </Fold>
      )}
      <Choice
        label={say("newVersion.choose", locale)}
        value={schemeId}
        options={builtInSchemes.map(({ id, title, version, year }) => ({
          value: id,
          text: say("newVersion.option", { year, title, version }, locale),
        }))}
        onChoose={choose}
      />
      <Choice
        label={say("newVersion.carry", locale)}
        value={carry}
        options={(["all", "newYear"] as const).map((value) => ({ value, text: say(`newVersion.carry.${value}`, locale) }))}
        onChoose={(value) => chooseCarry(value === "newYear" ? "newYear" : "all")}
      />
      <SchemeGate loaded={chosen} job="newVersion">
        {(newer) => (
          <Offer older={older} newer={newer} submission={submission} carry={carry} busy={busy} locale={locale} onLayOut={layOut} />
        )}
      </SchemeGate>
    </>
  );
}

interface OfferProperties {
  older: Scheme;
  newer: Scheme;
  submission: Submission;
  carry: Carry;
  busy: boolean;
  locale: Locale;
  onLayOut: (scheme: Scheme, carried: Submission, lost: string[]) => Promise<void>;
}

/** What would change and what would be lost, before anything is laid out. */
function Offer({ older, newer, submission, carry, busy, locale, onLayOut }: OfferProperties): ReactNode {
  const styles = useStyles();
  const changes = compareSchemes(older, newer).flatMap((change) => changeTexts(change, older, newer, locale));
  const taken = carry === "newYear" ? forNewYear(newer, submission) : submission;
  const carried = carryOver(older, newer, taken);
  const lost = lostTexts(carried.lost, older, taken, locale);
  return (
    <>
      {changes.length === 0 ? (
        <p className={styles.text}>{say("newVersion.noChanges", locale)}</p>
      ) : (
        <Fold heading={say("newVersion.changes", { count: changes.length }, locale)} open={changes.length <= 20}>
          <TextList lines={changes} />
        </Fold>
      )}
      {lost.length === 0 ? (
        <p className={styles.text}>{say("newVersion.nothingLost", locale)}</p>
      ) : (
        <Fold heading={say("newVersion.lost", { count: lost.length }, locale)} open>
          <TextList lines={lost} />
        </Fold>
      )}
      <p className={styles.text}>{say("newVersion.whatHappens", locale)}</p>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void onLayOut(newer, carried.submission, lost)}>
        {say("newVersion.layOut", locale)}
      </Button>
    </>
  );
}
