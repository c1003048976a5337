import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Locale } from "../../locales";
import { LocaleContext } from "../language";
import type { Pane } from "../pane";
import { paneTheme } from "../theme";
import { FormScreen } from "./FormScreen";
import { Messages } from "./Messages";
import { StartScreen } from "./StartScreen";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    lineBreak: "strict",
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
  // Controls that the browser draws follow Office's theme, not the system's.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  // A pane is short: what a job did must be seen wherever it was called.
  messages: { position: "sticky", bottom: 0 },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} 12px 20px` },
});

/** The whole pane. The form, or the start where there is no form yet. */
export function App({ pane, locale, dark }: { pane: Pane; locale: Locale; dark: boolean }): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  const theme = useMemo(() => paneTheme(dark, locale), [dark, locale]);
  return (
    <LocaleContext value={locale}>
      <FluentProvider theme={theme} className={mergeClasses(styles.page, dark ? styles.dark : styles.light)}>
        <main className={styles.main}>
          {state.form ? (
            <FormScreen pane={pane} state={state} form={state.form} />
          ) : (
            <>
              {state.form === null && <StartScreen pane={pane} state={state} />}
              <div className={styles.messages}>
                <Messages pane={pane} state={state} />
              </div>
            </>
          )}
        </main>
      </FluentProvider>
    </LocaleContext>
  );
}
