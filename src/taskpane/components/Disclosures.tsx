import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  // Above the link that reaches over the whole card.
  disclosures: { position: "relative", zIndex: 1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "2px 4px", marginLeft: "-4px" },
  button: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    padding: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  opened: { transform: "rotate(90deg)" },
  content: { padding: "4px 0" },
});

export interface Disclosure {
  id: string;
  title: string;
  /** @param close closes it and puts the focus back on its button. */
  content: (close: () => void) => ReactNode;
}

/** Things to look at more closely, side by side as buttons: one is open at a time, below them. */
export function Disclosures({ disclosures }: { disclosures: Disclosure[] }): ReactNode {
  const styles = useStyles();
  const baseId = useId();
  const contentId = `${baseId}-content`;
  const [openedId, open] = useState<string | null>(null);
  const opened = disclosures.find(({ id }) => id === openedId);

  const close = (): void => {
    if (opened !== undefined) document.getElementById(`${baseId}-${opened.id}`)?.focus();
    open(null);
  };
  if (disclosures.length === 0) return null;
  return (
    <div className={styles.disclosures}>
      <div className={styles.buttons}>
        {disclosures.map(({ id, title }) => {
          const isOpen = id === opened?.id;
          return (
            <button
              key={id}
              id={`${baseId}-${id}`}
              type="button"
              className={styles.button}
              aria-expanded={isOpen}
              aria-controls={isOpen ? contentId : undefined}
              onClick={() => open(isOpen ? null : id)}
            >
              <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.opened)} aria-hidden />
              {title}
            </button>
          );
        })}
      </div>
      {opened !== undefined && (
        <div id={contentId} className={styles.content}>
          {opened.content(close)}
        </div>
      )}
    </div>
  );
}
