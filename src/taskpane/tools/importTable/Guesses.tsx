import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lastName } from "../../../evaluation";
import type { MatchedRow } from "../../../form/import";
import { say } from "../../../locales";
import { useLocale } from "../../language";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  guess: { display: "flex", alignItems: "flex-start", gap: "6px", padding: "3px 0", fontSize: tokens.fontSizeBase200 },
});

export interface GuessesProperties {
  rows: readonly MatchedRow[];
  confirmed: ReadonlySet<number>;
  onConfirm: (row: number, isConfirmed: boolean) => void;
}

/** Rows whose name is only like an indicator's: filled in when a person ticks them. */
export function Guesses({ rows, confirmed, onConfirm }: GuessesProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const guesses = rows.flatMap((row) => (row.kind === "indicator" && row.by === "similar" ? [row] : []));
  if (guesses.length === 0) return null;
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{say("importTable.confirm", { count: guesses.length }, locale)}</legend>
      {guesses.map(({ number, seen, indicator }) => (
        <label key={number} className={styles.guess}>
          <input type="checkbox" checked={confirmed.has(number)} onChange={(event) => onConfirm(number, event.target.checked)} />
          <span>{say("importTable.guess", { row: number, seen, name: lastName(indicator.path) }, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}
