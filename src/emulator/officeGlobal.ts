import type { Emulator } from "./emulator";
import { isSetSupported } from "./requirementSets";

/** The event that a ribbon action is handed and must complete. */
export interface RibbonEvent {
  source: { id: string };
  completed(): void;
}
export type RibbonAction = (event: RibbonEvent) => unknown;

export interface OfficeGlobal {
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  actions: { associate(id: string, action: RibbonAction): void };
  addin: {
    showAsTaskpane(): Promise<void>;
    hide(): Promise<void>;
    onVisibilityModeChanged(listener: (message: { visibilityMode: "Taskpane" | "Hidden" }) => void): Promise<() => Promise<void>>;
  };
  context: {
    host: "Excel";
    platform: "PC";
    displayLanguage: string;
    contentLanguage: string;
    officeTheme: OfficeTheme;
    requirements: { isSetSupported(name: string, minimum?: string | number): boolean };
    diagnostics: { host: "Excel"; platform: "PC"; version: string };
  };
  HostType: { Excel: "Excel" };
  PlatformType: { PC: "PC" };
  VisibilityMode: { taskpane: "Taskpane"; hidden: "Hidden" };
}
interface HostInfo {
  host: "Excel";
  platform: "PC";
}
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
  isDarkTheme: boolean;
}

/** What Office around the add-in's page does, and a way to use it as a person does. */
export interface OfficeAround {
  /** To be set as `window.Office`: excel-web-16.00.js alone brings no onReady and no actions, and its context is fixed. */
  office: OfficeGlobal;
  /** Clicks a ribbon button whose action is associated under this id. Settles when the action completes its event. */
  clickRibbon(id: string): Promise<void>;
  /** "Taskpane" or "Hidden", as showAsTaskpane and hide leave it. */
  readonly visibility: "Taskpane" | "Hidden";
}

export interface OfficeSettings {
  displayLanguage?: string;
  isDarkTheme?: boolean;
}

/** The replacement for `window.Office` over an emulator. Source: @types/office-js, namespace Office. */
export function officeGlobal(emulator: Emulator, { displayLanguage = "zh-CN", isDarkTheme = false }: OfficeSettings = {}): OfficeAround {
  const actions = new Map<string, RibbonAction>();
  const listeners = new Set<(message: { visibilityMode: "Taskpane" | "Hidden" }) => void>();
  let visibility: "Taskpane" | "Hidden" = "Taskpane";
  const info: HostInfo = { host: "Excel", platform: "PC" };

  function turn(mode: "Taskpane" | "Hidden"): void {
    if (mode === visibility) return;
    visibility = mode;
    for (const listener of listeners) listener({ visibilityMode: mode });
  }

  const office: OfficeGlobal = {
    async onReady(callback) {
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    actions: { associate: (id, action) => void actions.set(id, action) },
    addin: {
      async showAsTaskpane() {
        await Promise.resolve();
        turn("Taskpane");
      },
      async hide() {
        await Promise.resolve();
        turn("Hidden");
      },
      async onVisibilityModeChanged(listener) {
        await Promise.resolve();
        listeners.add(listener);
        return async () => {
          await Promise.resolve();
          listeners.delete(listener);
        };
      },
    },
    context: {
      ...info,
      displayLanguage,
      contentLanguage: displayLanguage,
      officeTheme: isDarkTheme ? darkTheme : lightTheme,
      requirements: { isSetSupported: (name, minimum) => isSetSupported(emulator.requirementSets, name, minimum) },
      diagnostics: { ...info, version: "16.0.14332.20000" },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC" },
    VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
  };

  return {
    office,
    get visibility() {
      return visibility;
    },
    async clickRibbon(id) {
      const action = actions.get(id);
      if (!action) throw new Error(`No action is associated under ${id}.`);
      await new Promise<void>((resolve, reject) => {
        Promise.resolve(action({ source: { id }, completed: resolve })).catch(reject);
      });
    },
  };
}

const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#E6E6E6",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
};
const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#444444",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};
