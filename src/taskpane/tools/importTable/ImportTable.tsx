import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Scheme, Submission } from "../../../evaluation";
import { matchTable, readTable, type TableColumn } from "../../../form/import";
import { say } from "../../../locales";
import { forNewYear } from "../../../schemes";
import { Choice } from "../../components/Choice";
import { Fold } from "../../components/Fold";
import { TextList } from "../../components/TextList";
import { useLocale } from "../../language";
import { Columns } from "./Columns";
import { Guesses } from "./Guesses";
import { matchedText, unplacedText } from "./matchTexts";
import type { Source } from "./TableSource";
import { UnplacedList } from "./UnplacedList";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

export interface ImportTableProperties {
  source: Source;
  scheme: Scheme;
  busy: boolean;
  onFill: (submission: Submission, unplaced: string[]) => Promise<void>;
}

/** How a table is understood and matched, to be looked over before anything is laid out. */
export function ImportTable({ source, scheme, busy, onFill }: ImportTableProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [choice, choose] = useState<ReadonlyMap<number, TableColumn | null>>(new Map());
  const [confirmed, confirm] = useState<ReadonlySet<number>>(new Set());
  const [carry, chooseCarry] = useState<"all" | "newYear">("all");
  const reading = useMemo(() => readTable(source.table, choice), [source, choice]);
  const { rows, unplaced, submission } = useMemo(() => matchTable(reading, scheme, confirmed), [reading, scheme, confirmed]);

  const filled = rows.flatMap((row) => matchedText(row, locale) ?? []);
  const guessed = rows.filter((row) => row.kind === "indicator" && !row.isFilled).length;
  const left = unplaced.map((each) => unplacedText(each, locale));

  function confirmRow(row: number, isConfirmed: boolean): void {
    const others = [...confirmed].filter((each) => each !== row);
    confirm(new Set(isConfirmed ? [...others, row] : others));
  }

  return (
    <>
      <p className={styles.text} role="status">
        {say("importTable.source", { address: source.name }, locale)}
        <br />
        {say("importTable.result", { filled: filled.length, guessed, unplaced: left.length }, locale)}
      </p>
      <Columns columns={reading.columns} onChoose={(column, holds) => choose(new Map([...choice, [column, holds]]))} />
      {filled.length > 0 && (
        <Fold heading={say("importTable.matched", { count: filled.length }, locale)}>
          <TextList lines={filled} />
        </Fold>
      )}
      <Guesses rows={rows} confirmed={confirmed} onConfirm={confirmRow} />
      <UnplacedList lines={left} />
      <Choice
        label={say("importTable.carry", locale)}
        value={carry}
        options={(["all", "newYear"] as const).map((value) => ({ value, text: say(`importTable.carry.${value}`, locale) }))}
        onChoose={(value) => chooseCarry(value === "newYear" ? "newYear" : "all")}
      />
      <p className={styles.text}>{say("importTable.whatHappens", locale)}</p>
      <Button
        appearance="primary"
        disabledFocusable={busy || filled.length === 0}
        onClick={() => void onFill(carry === "newYear" ? forNewYear(scheme, submission) : submission, left)}
      >
        {say("importTable.fill", locale)}
      </Button>
    </>
  );
}
