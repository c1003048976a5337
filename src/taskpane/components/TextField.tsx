import { useId, type ReactNode } from "react";
import { useFieldStyles } from "./fieldStyles";

export interface TextFieldProperties {
  label: string;
  value: string;
  placeholder?: string;
  inputMode?: "text" | "decimal";
  /** Offered while typing; anything else may be typed. */
  suggestions?: readonly string[];
  onType: (text: string) => void;
}

/** One line of text with its label. */
export function TextField({ label, value, placeholder, inputMode = "text", suggestions = [], onType }: TextFieldProperties): ReactNode {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.field}
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        list={suggestions.length > 0 ? `${id}-suggestions` : undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
