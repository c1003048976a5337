/** The page that `npm start` opens: a sheet grid beside the real pane, over the emulator. */
import { Emulator } from "../emulator";
import { loadLocale, toLocale } from "../locales";
import { setPageLocale } from "./text";
import { newWorkbook } from "./newWorkbook";
import { PreviewPage } from "./page";

async function start(): Promise<void> {
  const locale = toLocale(new URLSearchParams(window.location.search).get("language") ?? "zh-CN");
  await loadLocale(locale);
  setPageLocale(locale);
  document.documentElement.lang = locale;
  new PreviewPage(new Emulator(newWorkbook()));
}

void start();
