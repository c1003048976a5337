import { makeStyles, tokens } from "@fluentui/react-components";

/** A quiet surface on the pane's ground. The border carries it where colours are forced. */
export const useCardStyles = makeStyles({
  card: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
