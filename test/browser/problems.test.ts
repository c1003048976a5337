import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { builtFolder } from "./build";
import { axeFindings, cutTexts, isDark } from "./lookOf";
import { launchBrowser, newPage, type WatchedPage } from "./openPage";
import { serve, type Served } from "./serve";
import { tellNoTheme } from "./tellNoTheme";

/** The list of problems in the real pane over the emulator: what is seen of it, and what goes into the sheet. */
let browser: Browser;
let served: Served;
let watched: WatchedPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(builtFolder("preview"));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await page.close();
});

/** The sample's problems, scored. */
async function open(options: BrowserContextOptions = {}, language: "zh-CN" | "en-US" = "zh-CN"): Promise<void> {
  watched = await newPage(browser, { viewport: { width: 1366, height: 900 }, ...options });
  page = watched.page;
  await tellNoTheme(page);
  await page.goto(served.address);
  await page.getByLabel("面板宽度").selectOption("320");
  if (language === "en-US") await page.getByLabel("面板语言").selectOption({ label: "English" });
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The preview shows no pane.");
  pane = frame;
  await pane.waitForURL((url) => url.search.includes(language));
  await page.getByRole("button", { name: "填入示例数据" }).click();
  await pane.getByRole("button", { name: /^检查并评分$|^Check and score$/ }).click();
  await pane.getByText(/^得分和问题已写入表格$|^Scores and problems are written$/).waitFor();
  await pane.getByRole("tab", { name: /^问题|^Problems/ }).click();
}

const card = (check: string) => pane.getByRole("article").filter({ has: pane.getByText(check, { exact: true }) });

/** Opens every fold, and on every card what is behind its buttons: of those that close each other, the first or the last. */
function openAll(which: "first" | "last"): Promise<void> {
  return pane.evaluate((wanted) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const closed = [...document.querySelectorAll<HTMLElement>('article button[aria-expanded="false"]')];
    for (const button of wanted === "first" ? closed.reverse() : closed) button.click();
  }, which);
}

it("a note goes into the sheet as text, comes back to the card, and stays when the form is scored again", async () => {
  await open();
  await card("D2").getByRole("button", { name: "填写核实说明" }).click();
  await card("D2").getByRole("textbox").fill("=口径已请示");
  await card("D2").getByRole("button", { name: "写入表格" }).click();
  await card("D2").getByText("已核实：=口径已请示").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("修改核实说明");
  await pane.getByRole("button", { name: "检查并评分" }).click();
  await pane.getByText("得分和问题已写入表格").waitFor();
  expect(await card("D2").getByText("已核实：=口径已请示").count()).toBe(1);
  expect(await pane.getByText("（其中 1 个已核实）").count()).toBe(1);
});

it("the place, the buttons and the field of a card each take their own clicks", async () => {
  await open();
  const sheet = () => page.getByRole("tab", { selected: true }).first().textContent();
  await page.getByRole("tab", { name: "基本信息" }).click();
  await card("B2").getByRole("button", { name: "填写核实说明" }).click();
  await card("B2").getByRole("textbox").click();
  await card("B2").getByRole("button", { name: "评分依据" }).click();
  expect(await sheet()).toBe("基本信息");
  // The place reaches over the whole card.
  await card("B2").locator("p").first().click({ force: true });
  await page.getByRole("tab", { name: "指标评分", selected: true }).waitFor();
});

const looks: [string, BrowserContextOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

describe.each(["zh-CN", "en-US"] as const)("at 320 px in %s", (language) => {
  it.each(looks)("%s: axe finds nothing, nothing is cut off, whatever is open and however it is arranged", async (_, options) => {
    await open(options, language);
    expect(await isDark(pane)).toBe(options.colorScheme === "dark");
    for (const arrangement of [/^按轻重$|^By severity$/, /^按位置$|^By place$/]) {
      await pane.getByRole("radio", { name: arrangement }).check();
      for (const which of ["first", "last"] as const) {
        await openAll(which);
        expect(await axeFindings(pane)).toEqual([]);
        expect(await cutTexts(pane)).toEqual([]);
      }
    }
  });
});
