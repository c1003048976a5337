import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a field and its label, whether text is typed or chosen. */
export const useFieldStyles = makeStyles({
  label: { display: "block", marginBottom: "4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  field: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "4px 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
