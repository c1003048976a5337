import { makeStyles, tokens } from "@fluentui/react-components";

export const useDeskStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "1.6" },
  state: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "1.5", fontWeight: tokens.fontWeightSemibold },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  check: { color: tokens.colorNeutralForeground3 },
  message: { margin: "0 0 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: "1.5" },
  fileText: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "96px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});
