import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scheme } from "../../evaluation";
import type { ChangedOutput } from "../../excel";
import { say } from "../../locales";
import { useLocale } from "../language";
import type { Pane } from "../pane";
import { placeLabel } from "../placeLabel";
import { Notice } from "./Notice";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  name: { padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: "4px" },
});

export interface ChangedOutputsProperties {
  changedOutputs: ChangedOutput[];
  scheme: Scheme;
  pane: Pane;
  busy: boolean;
}

/** Scores that a person changed by hand: kept, and asked about one by one. */
export function ChangedOutputs({ changedOutputs, scheme, pane, busy }: ChangedOutputsProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  if (changedOutputs.length === 0) return null;
  return (
    <Notice intent="info" title={say("pane.changed.title", { count: changedOutputs.length }, locale)}>
      <ul className={styles.list}>
        {changedOutputs.map((changed) => {
          const name = placeLabel(scheme, changed.place, locale);
          const values = { seen: changed.seen, ours: changed.ours };
          return (
            <li key={name}>
              <PlaceButton className={styles.name} name={name} onClick={() => void pane.goTo(changed.place)} />
              <span>{say("pane.changed.seen", values, locale)}</span>
              <div className={styles.actions}>
                <Button size="small" onClick={() => pane.keep(changed)}>
                  {say("pane.changed.keep", locale)}
                </Button>
                <Button size="small" disabledFocusable={busy} onClick={() => void pane.checkAndScore([changed.place])}>
                  {say("pane.changed.overwrite", locale)}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
