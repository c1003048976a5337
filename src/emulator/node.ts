import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { Emulator } from "./emulator";
import { connectHost, type LibraryWithHostBridge } from "./hostConnection";
import { officeGlobal, type OfficeAround, type OfficeSettings } from "./officeGlobal";

/** The real library in Node, on top of an emulator. */
export interface OfficeInNode extends OfficeAround {
  emulator: Emulator;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** Ends the connection; requests stay unanswered after it. */
  disconnect(): void;
}

let library: Script | undefined;

/** The file as it is shipped, compiled once in a process. */
function libraryScript(): Script {
  if (library) return library;
  const path = createRequire(`${process.cwd()}/package.json`).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  library = new Script(readFileSync(path, "utf8"), { filename: path });
  return library;
}

/**
 * Loads the unmodified excel-web-16.00.js of @microsoft/office-js in a context of its own and connects it to the emulator.
 * Tests may then set `globalThis.Excel` and `globalThis.Office`. Errors and promises are those of the caller's realm, so
 * that `instanceof Error` holds.
 */
export function loadOfficeJs(emulator: Emulator = new Emulator(), settings: OfficeSettings = {}): OfficeInNode {
  const around = officeGlobal(emulator, settings);
  const window: Record<string, unknown> = {
    Error,
    Promise,
    JSON,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    ...emptyPage(),
  };
  window["window"] = window;
  createContext(window);
  libraryScript().runInContext(window);
  // The library asks window.Office for requirement sets when it is used, not when it is loaded.
  window["Office"] = around.office;
  const { Excel, OfficeExtension } = window;
  if (!isExcel(Excel) || !isOfficeExtension(OfficeExtension))
    throw new Error("excel-web-16.00.js did not define Excel and OfficeExtension.");
  const disconnect = connectHost(OfficeExtension, emulator);
  return {
    emulator,
    Excel,
    OfficeExtension,
    disconnect,
    office: around.office,
    clickRibbon: (id) => around.clickRibbon(id),
    get visibility() {
      return around.visibility;
    },
  };
}

/** As much of a page as the library looks at while it is loaded. It never becomes ready: nothing is asked of a real host. */
function emptyPage(): Record<string, unknown> {
  return {
    document: { URL: "", readyState: "loading", addEventListener: () => undefined, getElementsByTagName: () => [] },
    location: { href: "", search: "", hash: "", protocol: "https:" },
    navigator: { userAgent: "" },
  };
}

function isExcel(value: unknown): value is typeof Excel {
  return typeof value === "object" && value !== null && "run" in value;
}

function isOfficeExtension(value: unknown): value is typeof OfficeExtension & LibraryWithHostBridge {
  return typeof value === "object" && value !== null && "HostBridge" in value;
}
