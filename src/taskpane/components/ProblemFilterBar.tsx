import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import { families, type ProblemFilter } from "../problemFilter";
import type { ShownProblem } from "../shownProblems";
import { useFieldStyles } from "./fieldStyles";

/** By what the problems are put in order. */
const arrangements = ["severity", "place"] as const;
export type Arrangement = (typeof arrangements)[number];

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 12px", marginBottom: "4px" },
  choice: { display: "inline-flex", alignItems: "center", gap: "4px", marginRight: "8px", whiteSpace: "nowrap", cursor: "pointer" },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
  family: { flex: "1 1 110px", width: "auto", minWidth: 0 },
  words: { flex: "1 1 100%" },
});

export interface ProblemFilterBarProperties {
  problems: readonly ShownProblem[];
  arrangement: Arrangement;
  arrange: (arrangement: Arrangement) => void;
  filter: ProblemFilter;
  setFilter: (filter: ProblemFilter) => void;
}

/** 按轻重 or 按位置, and which problems are wanted: by family, by words. */
export function ProblemFilterBar({ problems, arrangement, arrange, filter, setFilter }: ProblemFilterBarProperties): ReactNode {
  const styles = useStyles();
  const field = useFieldStyles();
  const locale = useLocale();
  const name = useId();
  const present = families.filter((family) => family === filter.family || problems.some(({ check }) => check.startsWith(family)));
  return (
    <div className={styles.bar} role="search">
      <span role="radiogroup" aria-label={say("pane.problems.arrangement", locale)}>
        {arrangements.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" className={styles.radio} name={name} checked={each === arrangement} onChange={() => arrange(each)} />
            {say(`pane.problems.${each}`, locale)}
          </label>
        ))}
      </span>
      <select
        className={mergeClasses(field.field, styles.family)}
        aria-label={say("pane.problems.family", locale)}
        value={filter.family}
        onChange={(event) => setFilter({ ...filter, family: families.find((family) => family === event.target.value) ?? "all" })}
      >
        <option value="all">{say("pane.problems.allFamilies", locale)}</option>
        {present.map((family) => (
          <option key={family} value={family}>
            {say(`pane.family.${family}`, locale)}
          </option>
        ))}
      </select>
      <input
        type="search"
        className={mergeClasses(field.field, styles.words)}
        aria-label={say("pane.problems.words", locale)}
        placeholder={say("pane.problems.wordsHint", locale)}
        value={filter.words}
        onChange={(event) => setFilter({ ...filter, words: event.target.value })}
      />
    </div>
  );
}
