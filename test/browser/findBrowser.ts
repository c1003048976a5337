import { existsSync } from "node:fs";

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          `${folder}\\Chromium\\Application\\chrome.exe`,
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ];
  }),
};

/** Without a screen, and without calling its maker's servers. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The installed Chromium, Chrome or Edge: the one that CHROMIUM_PATH names, otherwise the first in the usual places. Throws where there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
    return named;
  }
  const places = usualPlaces[process.platform] ?? [];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      `No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH. Looked at: ${places.join(", ") || "nothing on this platform"}.`,
    );
  }
  return found;
}
