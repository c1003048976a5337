import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { groupCode, openGroups } from "../../../evaluation";
import type { OwnIndicatorsChange } from "../../../excel/ownIndicators";
import { say } from "../../../locales";
import "../../../locales/tools";
import type { ToolProperties } from "../../components/Tools";
import { useLocale } from "../../language";
import { OpenGroup } from "./OpenGroup";

const useStyles = makeStyles({
  status: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** 自定指标: for each open group the unit's own indicators, to be added, removed and put in order. */
export default function OwnIndicators({ pane, state }: ToolProperties): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [undoable, setUndoable] = useState<boolean | null>(null);
  const { form } = state;
  const groups = form ? openGroups(form.reading.scheme) : [];
  if (!form || groups.length === 0) return <p>{say("pane.own.none", locale)}</p>;

  const perform = async (work: () => Promise<OwnIndicatorsChange>): Promise<boolean> => {
    let isDone = false;
    await pane.perform("ownIndicators", async () => {
      setUndoable(null);
      const change = await work();
      setUndoable(change.undoable);
      isDone = true;
      return change.reading;
    });
    return isDone;
  };
  return (
    <>
      {groups.map((group) => (
        <OpenGroup
          key={groupCode(group.path)}
          group={group}
          form={form}
          isBusy={state.running !== null && state.running.job !== "goTo"}
          perform={perform}
          goTo={pane.goTo}
        />
      ))}
      <p role="status" className={styles.status}>
        {undoable === null ? "" : say(undoable ? "pane.own.undoable" : "pane.own.notUndoable", locale)}
      </p>
    </>
  );
}
