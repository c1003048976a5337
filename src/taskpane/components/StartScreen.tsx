import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { say } from "../../locales";
import { builtInSchemes } from "../../schemes";
import { useLocale } from "../language";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Choice } from "./Choice";
import { FirstRunHint } from "./FirstRunHint";
import { Fold } from "./Fold";
import { Tools } from "./Tools";

const useStyles = makeStyles({
  heading: {
    margin: "0 36px 0 0",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "1.6" },
  folded: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  facts: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: "1.6", color: tokens.colorNeutralForeground2 },
});

/** The workbook holds no form: choose a scheme and lay it out. */
export function StartScreen({ pane, state }: { pane: Pane; state: PaneState }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [schemeId, choose] = useState(builtInSchemes[0]?.id ?? "");
  const chosen = builtInSchemes.find(({ id }) => id === schemeId);
  const busy = state.running !== null;
  const holdsDraft = pane.holdsDraft();
  const tools = <Tools tools={["schemeDesk", "importTable"]} pane={pane} state={state} {...(holdsDraft ? { opened: "schemeDesk" } : {})} />;
  const builtIn = (
    <>
      <div>
        <Choice
          label={say("pane.start.scheme", locale)}
          value={schemeId}
          options={builtInSchemes.map(({ id, title, year }) => ({
            value: id,
            text: say("pane.start.schemeOption", { year, title }, locale),
          }))}
          onChoose={choose}
        />
        {chosen !== undefined && (
          <p className={styles.facts}>
            {chosen.title}
            <br />
            {say("pane.start.issuer", { issuer: chosen.issuer }, locale)}
            <br />
            {say("pane.start.year", { year: chosen.year }, locale)}
          </p>
        )}
      </div>
      <p className={styles.text}>{say("pane.start.whatHappens", locale)}</p>
      <Button
        appearance="primary"
        size="large"
        icon={<TableAdd20Regular />}
        disabledFocusable={busy || chosen === undefined}
        onClick={() => void pane.layOut(schemeId)}
      >
        {say("pane.start.layOut", locale)}
      </Button>
    </>
  );
  // Who writes a scheme has no use for another's.
  if (holdsDraft) {
    return (
      <>
        <h1 className={styles.heading}>{say("pane.name", locale)}</h1>
        {tools}
        <Fold heading={say("pane.start.builtIn", locale)}>
          <div className={styles.folded}>{builtIn}</div>
        </Fold>
      </>
    );
  }
  return (
    <>
      <h1 className={styles.heading}>{say("pane.name", locale)}</h1>
      <p className={styles.text}>{say("pane.start.intro", locale)}</p>
      <FirstRunHint />
      {builtIn}
      {tools}
    </>
  );
}
