import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import { keepTogether } from "../lineBreaks";
import { placeLabel } from "../placeLabel";
import type { ProblemCardProperties } from "./ProblemCard";
import { PlaceButton } from "./PlaceButton";
import { ProblemDetails } from "./ProblemDetails";
import { VerifiedNote } from "./VerifiedNote";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px", padding: "2px 0" },
  place: { width: "auto", flexGrow: 1, minWidth: 0, padding: "4px 0" },
  opened: { transform: "rotate(90deg)" },
  details: { paddingBottom: "6px" },
  message: { margin: 0 },
});

/** A place of several that share a card. A click selects the cell; its own figures, working and note open below it. */
export function ProblemPlace({ problem, handling }: ProblemCardProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const id = useId();
  const [isOpen, open] = useState(false);
  const { place, message, verified } = problem;
  const name = placeLabel(handling.scheme, place, locale);
  return (
    <>
      <div className={styles.line}>
        <PlaceButton className={styles.place} name={name} onClick={() => void handling.goTo(place)} />
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronRight16Regular className={mergeClasses(isOpen && styles.opened)} />}
          aria-label={say("pane.problem.details", { place: name }, locale)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => open(!isOpen)}
        />
      </div>
      {!isOpen && verified !== null && verified !== "" && <VerifiedNote note={verified} />}
      {isOpen && (
        <div id={id} className={styles.details}>
          <p className={styles.message}>{keepTogether(say(message, locale))}</p>
          <ProblemDetails problem={problem} handling={handling} withRule={false} />
        </div>
      )}
    </>
  );
}
