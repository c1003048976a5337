import type { ReactNode } from "react";
import type { DraftPlace, DraftProblem } from "../../../form/draft";
import { say } from "../../../locales";
import { PlaceButton } from "../../components/PlaceButton";
import { useLocale } from "../../language";
import { keepTogether } from "../../lineBreaks";
import { useDeskStyles } from "./deskStyles";

/** Problems of a draft: where, what, what to do. A click selects the cell, where there is one. What can be done about all of them comes as children. */
export function ProblemList({
  title,
  problems,
  goTo,
  children,
}: {
  title: string;
  problems: readonly DraftProblem[];
  goTo?: (place: DraftPlace) => void;
  children?: ReactNode;
}): ReactNode {
  const styles = useDeskStyles();
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
      <ul className={styles.list}>
        {problems.map(({ check, place, cell, message }, index) => (
          <li key={index}>
            {cell !== null && goTo !== undefined ? (
              <PlaceButton name={keepTogether(place)} onClick={() => goTo(cell)} />
            ) : (
              <p className={styles.message}>{keepTogether(place)}</p>
            )}
            <p className={styles.message}>
              {say(message.key, message.values, locale)}
              {check !== undefined && <span className={styles.check}> {check}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
