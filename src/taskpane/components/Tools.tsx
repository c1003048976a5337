import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ComponentType, type ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";
import { lazyPart } from "./lazyPart";
import { Spinner } from "./Spinner";

/** What a tool is given: the pane, whose perform() runs its jobs, and what the pane knows. */
export interface ToolProperties {
  pane: Pane;
  state: PaneState;
}

/** Tools are needed a few times a year: each is loaded when it is opened. */
const tools = {
  ownIndicators: lazyPart(() => import("../tools/ownIndicators")),
  newVersion: lazyPart(() => import("../tools/newVersion")),
  importTable: lazyPart(() => import("../tools/importTable")),
  schemeDesk: lazyPart(() => import("../tools/schemeDesk")),
} satisfies Record<string, ComponentType<ToolProperties>>;
export type ToolName = keyof typeof tools;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tool: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: "4px 0 8px 16px" },
});

/** 其他功能: tools, folded until they are wanted. */
export function Tools({ tools: names, opened, pane, state }: ToolProperties & { tools: ToolName[]; opened?: ToolName }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <section className={styles.list} aria-label={say("pane.tool.label", locale)}>
      <h2 className={styles.heading}>{say("pane.tool.label", locale)}</h2>
      {names.map((name) => (
        <Tool key={name} name={name} opened={name === opened} pane={pane} state={state} />
      ))}
    </section>
  );
}

function Tool({ name, opened: openedBefore, pane, state }: ToolProperties & { name: ToolName; opened: boolean }): ReactNode {
  const styles = useStyles();
  const locale = useLocale();
  const [opened, open] = useState(openedBefore);
  const Content = tools[name];
  return (
    <Fold heading={say(`pane.tool.${name}`, locale)} open={openedBefore} onOpen={() => open(true)}>
      <div className={styles.tool}>
        {opened && (
          <Suspense fallback={<Spinner />}>
            <Content pane={pane} state={state} />
          </Suspense>
        )}
      </div>
    </Fold>
  );
}
