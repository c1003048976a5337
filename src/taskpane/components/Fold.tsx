import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fold: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "6px 4px",
    marginLeft: "-4px",
    marginRight: "-4px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, marginTop: "1px" },
  heading: { flexGrow: 1, minWidth: 0 },
});

/** A part that opens and closes. The browser keeps whether it is open, so that a new reading never folds what a person opened. */
export function Fold({
  heading,
  open = false,
  className,
  onOpen,
  children,
}: {
  heading: ReactNode;
  open?: boolean;
  className?: string;
  /** Called when a person opens it. */
  onOpen?: () => void;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <details
      className={mergeClasses(styles.fold, className)}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        <ChevronRight16Regular className={styles.chevron} aria-hidden />
        <span className={styles.heading}>{heading}</span>
      </summary>
      {children}
    </details>
  );
}
