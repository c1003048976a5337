/**
 * The pane's page in the preview: office.js is there already (excel-web-16.00.js, unmodified); the emulator in the window
 * around answers it. Then the pane starts as it does in Excel and knows nothing of this.
 */
import type { PaneRealm } from "./paneFrame";

declare global {
  interface Window {
    OfficeExtension: PaneRealm["library"];
  }
}

const realm: PaneRealm = {
  library: window.OfficeExtension,
  languageTag: new URLSearchParams(window.location.search).get("language") ?? "zh-CN",
  // The library's own Office lacks onReady and actions, and its context cannot be assigned: the whole is replaced.
  setOffice: (office) => Object.assign(window, { Office: office }),
  layOut: async (schemeId) => {
    const [{ createFormWorkbook }, { loadScheme }] = await Promise.all([import("../excel"), import("../schemes")]);
    await createFormWorkbook().layOut(await loadScheme(schemeId));
  },
};

window.parent.previewHost?.connectPane(realm);
document.documentElement.lang = realm.languageTag;
void import("../taskpane");
