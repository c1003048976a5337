import { useId, type ReactNode } from "react";
import { useFieldStyles } from "./fieldStyles";

export interface ChoiceProperties {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChoose: (value: string) => void;
}

/** One of several, by the system's own drop-down, which every keyboard and screen reader knows. */
export function Choice({ label, value, options, onChoose }: ChoiceProperties): ReactNode {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={styles.field} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
