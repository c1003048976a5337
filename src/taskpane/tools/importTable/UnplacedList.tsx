import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { say } from "../../../locales";
import { useLocale } from "../../language";

const useStyles = makeStyles({
  label: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: "2px 0 4px", fontSize: tokens.fontSizeBase200 },
  text: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** What could not be filled in, as text that can be copied: Office's web views may keep a page from the clipboard, not a person. */
export function UnplacedList({ lines }: { lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {say("importTable.unplaced", { count: lines.length }, locale)}
      </label>
      <p className={styles.hint}>{say("importTable.unplacedHint", locale)}</p>
      <textarea
        id={id}
        className={styles.text}
        readOnly
        rows={Math.min(8, lines.length + 1)}
        value={lines.join("\n")}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
