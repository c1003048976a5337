import type { Page } from "playwright-core";

/** As Excel on the web: Office tells the pane no theme, so that the system's counts. For a page that is not open yet. */
export async function tellNoTheme(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let office: unknown;
    Object.defineProperty(window, "Office", {
      configurable: true,
      get: () => office,
      set: (given: { context?: { officeTheme?: unknown } }) => {
        if (given.context) given.context.officeTheme = undefined;
        office = given;
      },
    });
  });
}
