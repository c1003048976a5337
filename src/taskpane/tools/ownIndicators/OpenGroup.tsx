import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { groupCode, isWithin, pointsBelow, sum, type IndicatorGroup, type Place } from "../../../evaluation";
import {
  addOwnIndicator,
  moveOwnIndicator,
  removeOwnIndicator,
  type OwnIndicator,
  type OwnIndicatorsChange,
} from "../../../excel/ownIndicators";
import { say } from "../../../locales";
import { Fold } from "../../components/Fold";
import type { ExaminedForm } from "../../examine";
import { useLocale } from "../../language";
import { AddIndicator } from "./AddIndicator";
import { OwnIndicatorItem } from "./OwnIndicatorItem";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  points: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

export interface OpenGroupProperties {
  group: IndicatorGroup;
  form: ExaminedForm;
  isBusy: boolean;
  /** Answers whether it was done; a fault is shown by the pane. */
  perform: (work: () => Promise<OwnIndicatorsChange>) => Promise<boolean>;
  goTo: (place: Place) => Promise<void>;
}

/** The unit's own indicators in one group, and how many of its points they have. */
export function OpenGroup({ group, form, isBusy, perform, goTo }: OpenGroupProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const { formId, submission } = form.reading;
  const of = { formId, group: groupCode(group.path) };
  const own = (submission.added ?? []).filter(({ path }) => isWithin(path, group));
  const points = pointsBelow(form.scheme, group.path);
  const left = sum([group.weight, -points]);
  const name = group.path.join(" / ");

  /** The button that was pressed may be gone afterwards: the keyboard goes on from the heading. */
  const change = async (work: () => Promise<OwnIndicatorsChange>): Promise<boolean> => {
    const isDone = await perform(work);
    heading.current?.focus();
    return isDone;
  };
  const texts = { points, weight: group.weight, left: Math.abs(left) };
  return (
    <section className={styles.group} aria-label={name}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {name}
      </h3>
      <p className={styles.points}>
        {say(left === 0 ? "pane.own.full" : left > 0 ? "pane.own.missing" : "pane.own.tooMany", texts, locale)}
      </p>
      <ol className={styles.list}>
        {own.map(({ code = "" }, index) => (
          <OwnIndicatorItem
            key={code}
            code={code}
            form={form}
            isBusy={isBusy}
            goTo={goTo}
            onRemove={() => change(() => removeOwnIndicator(of, code))}
            {...(index > 0 && { onMoveUp: () => change(() => moveOwnIndicator(of, code, -1)) })}
            {...(index < own.length - 1 && { onMoveDown: () => change(() => moveOwnIndicator(of, code, 1)) })}
          />
        ))}
      </ol>
      <Fold heading={say("pane.own.addHeading", locale)} open={left > 0}>
        <AddIndicator
          hasLevel2={group.path.length === 1}
          level2Names={group.level2Names ?? []}
          pointsLeft={left}
          isBusy={isBusy}
          onAdd={(indicator: OwnIndicator) => change(() => addOwnIndicator(of, indicator))}
        />
      </Fold>
    </section>
  );
}
