import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { OwnIndicator } from "../../../excel/ownIndicators";
import { ownRules } from "../../../form/ownRules";
import { say } from "../../../locales";
import { Choice } from "../../components/Choice";
import { TextField } from "../../components/TextField";
import { useLocale } from "../../language";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

export interface AddIndicatorProperties {
  /** Whether 二级指标 is the unit's to name. */
  hasLevel2: boolean;
  /** Names that the scheme offers for it. */
  level2Names: readonly string[];
  /** Points of the group that no indicator has yet: proposed for the new one. */
  pointsLeft: number;
  isBusy: boolean;
  /** Answers whether it was added. */
  onAdd: (indicator: OwnIndicator) => Promise<boolean>;
}

const blank = { level2: "", level3: "", target: "" };

/** The fields of a new indicator. What was typed stays until it is added. */
export function AddIndicator({ hasLevel2, level2Names, pointsLeft, isBusy, onAdd }: AddIndicatorProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [typed, type] = useState(blank);
  const [points, setPoints] = useState<string | null>(null);
  const [word, choose] = useState<(typeof ownRules)[number]["word"]>("form.ownRule.auto");
  const weight = points ?? (pointsLeft > 0 ? String(pointsLeft) : "");

  const add = async (): Promise<void> => {
    const { level2, ...others } = typed;
    // Cells are always written in Chinese.
    const indicator = { ...others, ...(hasLevel2 && { level2 }), weight: weight.trim(), rule: say(word) };
    if (!(await onAdd(indicator))) return;
    type(blank);
    setPoints(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && typed.level3.trim() !== "") void add();
      }}
    >
      {hasLevel2 && (
        <TextField
          label={say("form.column.level2", locale)}
          value={typed.level2}
          suggestions={level2Names}
          onType={(level2) => type({ ...typed, level2 })}
        />
      )}
      <TextField label={say("form.column.level3", locale)} value={typed.level3} onType={(level3) => type({ ...typed, level3 })} />
      <TextField label={say("form.column.weight", locale)} value={weight} inputMode="decimal" onType={setPoints} />
      <TextField
        label={say("form.column.target", locale)}
        value={typed.target}
        placeholder={say("pane.own.targetExample", locale)}
        onType={(target) => type({ ...typed, target })}
      />
      <Choice
        label={say("form.column.rule", locale)}
        value={word}
        options={ownRules.map((rule) => ({ value: rule.word, text: say(rule.word, locale) }))}
        onChoose={(chosen) => choose(ownRules.find((rule) => rule.word === chosen)?.word ?? word)}
      />
      <Button type="submit" disabledFocusable={isBusy || typed.level3.trim() === ""}>
        {say("pane.own.add", locale)}
      </Button>
    </form>
  );
}
