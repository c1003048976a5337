import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { type Build, builtAddress, builtFolder } from "./build";
import { launchBrowser, newPage } from "./openPage";
import { serve } from "./serve";

const kilobyte = 1024;
const officeLibrary = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page of a build, waits for it to settle, and tells what it did. */
async function opened(build: Build, file: string) {
  const served = await serve(builtFolder(build));
  const watched = await newPage(browser);
  await watched.page.goto(`${served.address}/${file}`, { waitUntil: "networkidle" });
  const paths = watched.requests.flatMap((url) => (url.startsWith(`${served.address}/`) ? [url.slice(served.address.length + 1)] : []));
  const elsewhere = watched.requests.filter((url) => !url.startsWith(served.address) && !/^(data|blob|about):/.test(url));
  await watched.page.close();
  await served.close();
  return { paths, elsewhere, complaints: watched.complaints };
}

/** Bytes of the named files as a server sends them, compressed. */
function compressedSize(build: Build, files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(builtFolder(build), file))).length, 0);
}

const isOffice = (file: string) => existsSync(path.join(officeLibrary, file));
const firstLoad = (paths: string[]) => [...new Set(paths)].filter((file) => /\.(html|js)$/.test(file) && !isOffice(file));

describe("the pane's first load", () => {
  test("is at most 160 KB compressed without office.js, and at most 80 KB more than an empty Fluent page", async () => {
    const pane = compressedSize("dist", firstLoad((await opened("dist", "taskpane.html")).paths));
    const scripts = readdirSync(builtFolder("empty")).filter((file) => /^main\..*\.js$/.test(file));
    const empty = compressedSize("empty", scripts);
    expect(scripts).toHaveLength(1);
    expect(empty).toBeGreaterThan(40 * kilobyte);
    expect(pane).toBeGreaterThan(empty);
    expect(pane).toBeLessThanOrEqual(160 * kilobyte);
    expect(pane).toBeLessThanOrEqual(empty + 80 * kilobyte);
  });

  test("asks no other origin for anything and keeps to its content security policy", async () => {
    const { elsewhere, complaints, paths } = await opened("dist", "taskpane.html");
    expect(paths).toContain("office.js");
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("the preview asks no other origin for anything and keeps to its content security policy", async () => {
  const { elsewhere, complaints, paths } = await opened("preview", "");
  expect(paths).toContain("excel-web-16.00.js");
  expect(paths).not.toContain("office.js");
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the help page needs nothing but itself and its picture", async () => {
  const { elsewhere, complaints, paths } = await opened("dist", "help.html");
  expect(paths.filter((file) => !file.endsWith(".png"))).toEqual(["help.html"]);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("where Office does not answer within ten seconds, the page says what to do", async () => {
  const served = await serve(builtFolder("dist"));
  const { page } = await newPage(browser);
  await page.route("**/office.js", (route) => route.abort());
  await page.goto(`${served.address}/taskpane.html`);
  const advice = page.getByText("绩评没有连上 Excel");
  const connecting = page.getByText("正在连接 Excel");
  expect(await connecting.isVisible()).toBe(true);
  expect(await advice.isVisible()).toBe(false);
  await advice.waitFor({ state: "visible", timeout: 15_000 });
  expect(await connecting.isVisible()).toBe(false);
  await page.close();
  await served.close();
});

describe("the build", () => {
  test("copies what office.js needs byte for byte, with Microsoft's terms", () => {
    const copied = readdirSync(builtFolder("dist"), { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".js") && isOffice(file),
    );
    expect(copied.sort()).toEqual([
      "en-us/office_strings.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "o15apptofilemappingtable.js",
      "office.js",
      "telemetry/oteljs_agave.js",
      "zh-cn/office_strings.js",
    ]);
    for (const file of copied) {
      expect(readFileSync(path.join(builtFolder("dist"), file)).equals(readFileSync(path.join(officeLibrary, file)))).toBe(true);
    }
    expect(readFileSync(path.join(builtFolder("dist"), "office.js.LICENSE.md"), "utf8")).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
  });

  test("writes the address that it was given into the manifest", () => {
    const manifest = readFileSync(path.join(builtFolder("dist"), "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<SourceLocation DefaultValue="${builtAddress}/taskpane.html"`);
  });

  test("has every page and picture that the manifest names", () => {
    const manifest = readFileSync(path.join(builtFolder("dist"), "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(new RegExp(`"${builtAddress}/([^"]+)"`, "g"))].flatMap(([, file]) => file ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((file) => !existsSync(path.join(builtFolder("dist"), file)))).toEqual([]);
  });

  test("carries no source maps", () => {
    expect(readdirSync(builtFolder("dist"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".map"))).toEqual([]);
  });
});
