import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    padding: "4px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    wordBreak: "keep-all",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** A place of the form that a click selects in Excel. */
export function PlaceButton({ name, className, onClick }: { name: string; className?: string; onClick: () => void }): ReactNode {
  return (
    <button type="button" className={mergeClasses(useStyles().button, className)} onClick={onClick}>
      {name}
    </button>
  );
}
