import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Scheme } from "../../../evaluation";
import { say } from "../../../locales";
import { blankScheme, builtInSchemes, copyScheme, loadScheme } from "../../../schemes";
import { Choice } from "../../components/Choice";
import { useLocale } from "../../language";
import type { DeskProperties } from "./deskProperties";
import { evaluatedYear } from "./today";
import { useDeskStyles } from "./deskStyles";

const blank = "";

/** No draft yet: what to begin with. */
export function NewDraft({ pane, desk, busy }: DeskProperties): ReactNode {
  const styles = useDeskStyles();
  const locale = useLocale();
  const [source, choose] = useState(builtInSchemes[0]?.id ?? blank);
  const start = (): Promise<void> =>
    pane.perform("draft", async (workbook) => {
      await desk.start(await schemeFrom(source));
      return workbook.read();
    });
  const options = builtInSchemes.map(({ id, title, year }) => ({
    value: id,
    text: say("pane.start.schemeOption", { year, title }, locale),
  }));
  return (
    <>
      <p className={styles.text}>{say("desk.intro", locale)}</p>
      <Choice
        label={say("desk.source", locale)}
        value={source}
        options={[...options, { value: blank, text: say("desk.source.blank", locale) }]}
        onChoose={choose}
      />
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void start()}>
        {say("desk.start", locale)}
      </Button>
    </>
  );
}

async function schemeFrom(source: string): Promise<Scheme> {
  return source === blank ? blankScheme(evaluatedYear()) : copyScheme(await loadScheme(source));
}
