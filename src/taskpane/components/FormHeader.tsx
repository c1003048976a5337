import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FormReading } from "../../excel";
import type { RawCell } from "../../evaluation";
import { say } from "../../locales";
import { useLocale } from "../language";

const useStyles = makeStyles({
  // Excel's personality menu covers 34 points of the top right corner.
  header: { paddingRight: "34px" },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  scheme: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whose form it is, and by which scheme it is scored. */
export function FormHeader({ reading }: { reading: FormReading }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const unit = typedText(reading.submission.unit);
  return (
    <header className={styles.header}>
      <h1 className={styles.unit}>{unit === "" ? say("pane.form.noUnit", locale) : unit}</h1>
      <p className={styles.scheme}>{reading.scheme.title}</p>
    </header>
  );
}

function typedText(cell: RawCell): string {
  return String(typeof cell === "object" ? cell.value : cell).trim();
}
