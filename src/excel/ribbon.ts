/** The ribbon's buttons run in the pane's own runtime (shared runtime). */

export interface RibbonActions {
  /** 检查并评分: does the job in the pane, which shows what came of it; never rejects. */
  checkAndScore: () => Promise<void>;
}

/** Ties the ids of manifest.xml to what they do. To be called at the top level of the bundle, before the pane is drawn. */
export function associateRibbon(actions: RibbonActions): void {
  Office.actions.associate("checkAndScore", (event: Office.AddinCommands.Event) => {
    // Excel shows the button as busy until it is told (office-js-docs-pr docs/design/add-in-commands.md).
    void showPane()
      .then(actions.checkAndScore)
      .finally(() => event.completed());
  });
}

async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
