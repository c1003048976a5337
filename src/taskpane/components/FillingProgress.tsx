import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Place, Scheme } from "../../evaluation";
import type { Progress } from "../../form";
import { say } from "../../locales";
import { useLocale } from "../language";
import { placeLabel } from "../placeLabel";
import { useCardStyles } from "./cardStyles";
import { Fold } from "./Fold";
import { Meter } from "./Meter";
import { PlaceButton } from "./PlaceButton";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: "8px", marginBottom: "6px", fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  count: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  next: {
    width: "100%",
    justifyContent: "space-between",
    marginTop: "10px",
    padding: "5px 8px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    wordBreak: "keep-all",
  },
  done: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "8px 0 0",
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  fold: { margin: "4px 0 -6px" },
});

export interface FillingProgressProperties {
  scheme: Scheme;
  progress: Progress;
  goTo: (place: Place) => Promise<void>;
}

/** How far the form is filled in; the next open cell is one click away. */
export function FillingProgress({ scheme, progress, goTo }: FillingProgressProperties): ReactNode {
  const styles = useStyles();
  const card = useCardStyles();
  const locale = useLocale();
  const { filled, wanted, open } = progress;
  const next = open[0];
  const count = say("pane.progress.count", { filled, all: wanted }, locale);
  return (
    <section className={card.card} aria-labelledby="filling-progress">
      <div className={styles.line}>
        <h2 className={styles.title} id="filling-progress">
          {say("pane.progress.title", locale)}
        </h2>
        <span className={styles.count}>{count}</span>
      </div>
      <Meter value={filled} max={wanted} labelledBy="filling-progress" text={count} />
      {next === undefined ? (
        <p className={styles.done}>
          <CheckmarkCircle16Filled aria-hidden />
          {say("pane.progress.done", locale)}
        </p>
      ) : (
        <>
          <Button className={styles.next} iconPosition="after" icon={<ArrowRight16Regular />} onClick={() => void goTo(next)}>
            {say("pane.progress.next", { place: placeLabel(scheme, next, locale) }, locale)}
          </Button>
          {open.length > 1 && (
            <div className={styles.fold}>
              <Fold heading={say("pane.progress.list", { count: open.length }, locale)}>
                <ul className={styles.list}>
                  {open.map((place) => (
                    <li key={`${place.part} ${place.code ?? ""} ${place.field ?? ""}`}>
                      <PlaceButton name={placeLabel(scheme, place, locale)} onClick={() => void goTo(place)} />
                    </li>
                  ))}
                </ul>
              </Fold>
            </div>
          )}
        </>
      )}
    </section>
  );
}
