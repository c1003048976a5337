/** The pane's entry. Until Office answers, taskpane.html shows its own words, which work without any script. */
import { createRoot } from "react-dom/client";
import { associateRibbon, createFormWorkbook, displayLanguage, isDarkTheme, officeReady } from "../excel";
import { loadLocale, type Locale } from "../locales";
import { App } from "./components/App";
import { createPane } from "./pane";
import { ribbonActions } from "./ribbon";

const pane = createPane(createFormWorkbook());

async function start(): Promise<void> {
  await officeReady();
  const locale = await speak(displayLanguage());
  document.documentElement.lang = locale;
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  createRoot(root).render(<App pane={pane} locale={locale} dark={isDarkTheme()} />);
  await pane.start();
}

/** A language that does not load must not keep the pane from working: Chinese is always there. */
async function speak(locale: Locale): Promise<Locale> {
  try {
    await loadLocale(locale);
    return locale;
  } catch {
    return "zh-CN";
  }
}

associateRibbon(ribbonActions(pane));
void start();
