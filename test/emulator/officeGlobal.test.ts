import { Emulator, officeGlobal } from "../../src/emulator";

describe("Office around the add-in's page", () => {
  test("is ready as Excel on a PC", async () => {
    const { office } = officeGlobal(new Emulator());
    expect(await office.onReady()).toEqual({ host: "Excel", platform: "PC" });
    expect(office.context.displayLanguage).toBe("zh-CN");
  });

  test("a click on a ribbon button runs the associated action until it completes", async () => {
    const around = officeGlobal(new Emulator());
    const steps: string[] = [];
    around.office.actions.associate("checkAndScore", async (event) => {
      steps.push("begun");
      await Promise.resolve();
      event.completed();
    });
    await around.clickRibbon("checkAndScore");
    steps.push("completed");
    expect(steps).toEqual(["begun", "completed"]);
    await expect(around.clickRibbon("other")).rejects.toThrow("No action");
  });

  test("an action that fails is not swallowed", async () => {
    const around = officeGlobal(new Emulator());
    around.office.actions.associate("broken", () => Promise.reject(new Error("坏了")));
    await expect(around.clickRibbon("broken")).rejects.toThrow("坏了");
  });

  test("the pane is shown and hidden, and listeners hear of it", async () => {
    const around = officeGlobal(new Emulator());
    const modes: string[] = [];
    const stop = await around.office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
    await around.office.addin.hide();
    await around.office.addin.showAsTaskpane();
    await stop();
    await around.office.addin.hide();
    expect(modes).toEqual(["Hidden", "Taskpane"]);
    expect(around.visibility).toBe("Hidden");
  });
});
