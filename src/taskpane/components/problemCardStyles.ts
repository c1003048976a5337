import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a problem's card, whether it tells of one place or of several. */
export const useProblemCardStyles = makeStyles({
  card: {
    position: "relative",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  severity: { flexShrink: 0, marginRight: "4px", color: tokens.colorNeutralForeground2 },
  check: { flexShrink: 0, marginLeft: "auto", paddingLeft: "8px", color: tokens.colorNeutralForeground3 },
  message: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: "1.5" },
});
