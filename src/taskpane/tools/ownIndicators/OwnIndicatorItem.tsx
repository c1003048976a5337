import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Place } from "../../../evaluation";
import { ownRuleWord } from "../../../form/ownRules";
import { say } from "../../../locales";
import { PlaceButton } from "../../components/PlaceButton";
import type { ExaminedForm } from "../../examine";
import { useLocale } from "../../language";

const useStyles = makeStyles({
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200 },
  name: { padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export interface OwnIndicatorItemProperties {
  code: string;
  form: ExaminedForm;
  isBusy: boolean;
  goTo: (place: Place) => Promise<void>;
  onRemove: () => Promise<boolean>;
  /** Absent where there is none before or behind it. */
  onMoveUp?: () => Promise<boolean>;
  onMoveDown?: () => Promise<boolean>;
}

/** One indicator of the unit's own, with what can be done with it; removing asks first. */
export function OwnIndicatorItem({ code, form, isBusy, goTo, onRemove, onMoveUp, onMoveDown }: OwnIndicatorItemProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [isAsking, ask] = useState(false);
  const indicator = form.scheme.indicators.find((known) => known.code === code);
  if (indicator === undefined) return null;
  const { path, weight, target, rule } = indicator;
  const name = path.at(-1) || say("pane.own.unnamed", locale);
  const details = { weight: weight ?? "—", target: target || "—", rule: ownRuleWord(rule) ?? "" };
  return (
    <li className={styles.item}>
      <PlaceButton className={styles.name} name={name} onClick={() => void goTo({ part: "indicators", code })} />
      <div>{say("pane.own.details", details, locale)}</div>
      {isAsking ? (
        <div className={styles.actions} role="group" aria-label={say("pane.own.ask", { name }, locale)}>
          <span>{say("pane.own.ask", { name }, locale)}</span>
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void onRemove()}>
            {say("pane.own.remove", locale)}
          </Button>
          <Button size="small" onClick={() => ask(false)}>
            {say("pane.own.keep", locale)}
          </Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUp16Regular />}
            aria-label={say("pane.own.moveUp", { name }, locale)}
            disabledFocusable={isBusy || onMoveUp === undefined}
            onClick={() => void onMoveUp?.()}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDown16Regular />}
            aria-label={say("pane.own.moveDown", { name }, locale)}
            disabledFocusable={isBusy || onMoveDown === undefined}
            onClick={() => void onMoveDown?.()}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            aria-label={say("pane.own.askRemove", { name }, locale)}
            disabledFocusable={isBusy}
            onClick={() => ask(true)}
          />
        </div>
      )}
    </li>
  );
}
