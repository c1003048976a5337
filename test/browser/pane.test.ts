import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { builtFolder } from "./build";
import { axeFindings, cutTexts, isDark } from "./lookOf";
import { launchBrowser, newPage, type WatchedPage } from "./openPage";
import { serve, type Served } from "./serve";
import { tellNoTheme } from "./tellNoTheme";

/** The real pane over the emulator, in the preview's frame: what a clerk sees and does. */
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
  expect(watched.requests.filter((address) => !address.startsWith(`${served.address}/`))).toEqual([]);
  await page.close();
});

async function open(options: BrowserContextOptions = {}, language = "zh-CN", width = 350): Promise<void> {
  watched = await newPage(browser, { viewport: { width: 1366, height: 768 }, ...options });
  page = watched.page;
  await tellNoTheme(page);
  await page.goto(served.address);
  await page.getByLabel("面板宽度").selectOption(String(width));
  if (language !== "zh-CN") await page.getByLabel("面板语言").selectOption({ label: "English" });
  const frame = await page.waitForSelector("iframe");
  const content = await frame.contentFrame();
  if (content === null) throw new Error("The preview shows no pane.");
  pane = content;
  await pane.waitForURL((url) => url.search.includes(language));
}

async function fillSample(): Promise<void> {
  await page.getByRole("button", { name: "填入示例数据" }).click();
  await pane.getByRole("heading", { name: "桥西区东里街道办事处" }).waitFor();
}

async function score(): Promise<void> {
  await pane.getByRole("button", { name: "检查并评分" }).click();
  await pane.getByText("得分和问题已写入表格").waitFor();
}

const showProblems = () => pane.getByRole("tab", { name: /^问题|^Problems/ }).click();
const nameBox = () => page.getByLabel("名称框").inputValue();
const activeTab = () => page.getByRole("tab", { selected: true }).first().textContent();

/** Back to the sheet, as a click into it. */
const toGrid = () => page.locator("textarea.cell-editor").focus();

const axe = () => axeFindings(pane);
const cut = () => cutTexts(pane);

describe("the whole job", () => {
  it("lays out, shows live what the figures would score, writes on demand, and puts back", async () => {
    await open();
    await pane.getByRole("button", { name: "铺设表格" }).click();
    await pane.getByText("表格已铺好").waitFor();
    await fillSample();
    const card = pane.getByRole("region", { name: "得分" });
    await card.getByText("97 = 核算 9 + 自评 88").waitFor();
    expect(await card.textContent()).toMatch(/试算，还没有写入表格.*97 分.*优秀/);
    await score();
    expect(await card.textContent()).toContain("已写入表格");
    await showProblems();
    for (const check of ["D2", "B2", "B17", "B9", "B12", "G2"])
      expect(await pane.getByText(check, { exact: true }).count()).toBeGreaterThan(0);
    for (const check of ["D3", "C1", "B4"]) expect(await pane.getByText(check, { exact: true }).count()).toBe(0);
    await pane.getByRole("button", { name: "恢复上次" }).click();
    await pane.getByText("已恢复到上次评分之前").waitFor();
  });

  it("follows what is typed into the grid, and says that the written score is out of date", async () => {
    await open();
    await fillSample();
    await score();
    await pane.getByRole("button", { name: "工作资金到位率", exact: true }).click();
    await page.getByRole("tab", { name: "指标评分", selected: true }).waitFor();
    await pane.getByText(/^下一处/).click();
    await toGrid();
    await page.keyboard.type("50%");
    await page.keyboard.press("Enter");
    await pane.getByText("试算，表里的评分已过期").waitFor();
    expect(await pane.getByText("得分和问题已写入表格").count()).toBe(0);
  });

  it("leads from a problem to its cell", async () => {
    await open();
    await fillSample();
    const before = await nameBox();
    await showProblems();
    await pane
      .getByRole("button", { name: /报告所写.*合计/ })
      .first()
      .click();
    await page.getByRole("tab", { name: "评价结论", selected: true }).waitFor();
    expect(await activeTab()).toBe("评价结论");
    expect(await nameBox()).not.toBe(before);
  });

  it("tells the clerk to press Enter while a cell is being edited, and goes on by itself", async () => {
    await open();
    await fillSample();
    await toGrid();
    await page.keyboard.type("半句");
    await pane.getByRole("button", { name: "检查并评分" }).click();
    await pane.getByText(/请在格子里按 Enter/).waitFor();
    await toGrid();
    await page.keyboard.press("Enter");
    await pane.getByText("得分和问题已写入表格").waitFor();
  });

  it("runs from the ribbon as from the pane", async () => {
    await open();
    await fillSample();
    await page.getByLabel("功能区").getByRole("button", { name: "检查并评分" }).click();
    await pane.getByText("得分和问题已写入表格").waitFor();
  });

  it("neither takes the focus from the sheet nor scrolls while a person types there", async () => {
    await open();
    await fillSample();
    await showProblems();
    await pane.getByText("B17", { exact: true }).scrollIntoViewIfNeeded();
    await toGrid();
    const where = async () => [await pane.evaluate(() => window.scrollY), await page.evaluate(() => document.activeElement?.tagName)];
    const before = await where();
    expect(before).toEqual([expect.any(Number), "TEXTAREA"]);
    await page.keyboard.type("改过的标题");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(700);
    expect(await where()).toEqual(before);
  });
});

describe("the keyboard alone", () => {
  it("does the whole job", async () => {
    await open();
    await pane.getByRole("button", { name: "知道了" }).focus();
    const press = (key: string) => page.keyboard.press(key);
    const focused = () => pane.evaluate(() => document.activeElement?.textContent);
    await press("Enter");
    await tabTo("铺设表格");
    await press("Enter");
    await pane.getByText("表格已铺好").waitFor();
    await pane.evaluate(() => document.querySelector<HTMLElement>("main button")?.focus());
    expect(await focused()).toBe("检查并评分");
    await press("Enter");
    await pane.getByText("得分和问题已写入表格").waitFor();
    expect(await focused()).toBe("检查并评分");
    await tabTo("得分");
    await press("ArrowRight");
    expect(await focused()).toMatch(/^问题/);
    await tabTo(/^错误/);
    await press("Enter");
    expect(await pane.getByText(/^错误 \d+ 个/).evaluate((element) => element.closest("details")?.open)).toBe(false);

    async function tabTo(name: string | RegExp): Promise<void> {
      for (let steps = 0; steps < 40; steps += 1) {
        const text = (await focused()) ?? "";
        if (typeof name === "string" ? text === name : name.test(text)) return;
        await press("Tab");
      }
      throw new Error(`The Tab key never reaches ${String(name)}.`);
    }
  });

  it("shows where it is on every stop", async () => {
    await open();
    await fillSample();
    await pane.evaluate(() => document.querySelector<HTMLElement>("main button")?.focus());
    const stops: (string | null)[] = [];
    while (stops.length < 60 && stops.at(-1) !== null) {
      await page.keyboard.press("Tab");
      stops.push(await pane.evaluate(unmarkedStop));
    }
    // The last one has left the pane.
    expect(stops.length).toBeGreaterThan(12);
    expect(stops.at(-1)).toBeNull();
    expect(stops.filter((stop) => stop !== null && stop !== "")).toEqual([]);

    /** Null outside the pane, "" where the focus can be seen, else the element that hides it. */
    function unmarkedStop(): string | null {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const styles = [undefined, "::after"].map((part) => getComputedStyle(element, part));
      const isMarked = styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none");
      return isMarked ? "" : element.outerHTML.slice(0, 120);
    }
  });
});

describe.each([320, 350])("at %i px", (width) => {
  const looks: [string, BrowserContextOptions][] = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ];

  it.each(looks)("%s: axe finds nothing, nothing is cut off", async (_, options) => {
    await open(options, "zh-CN", width);
    await pane.getByRole("button", { name: "铺设表格" }).waitFor();
    expect(await isDark(pane)).toBe(options.colorScheme === "dark");
    expect(await axe()).toEqual([]);
    expect(await cut()).toEqual([]);
    await fillSample();
    await score();
    for (const summary of await pane.locator("summary").all()) {
      await summary.evaluate((element) => {
        if (element.parentElement instanceof HTMLDetailsElement) element.parentElement.open = true;
      });
    }
    expect(await axe()).toEqual([]);
    expect(await cut()).toEqual([]);
    await showProblems();
    expect(await axe()).toEqual([]);
    expect(await cut()).toEqual([]);
  });

  it("English: every text is there, nothing is cut off", async () => {
    await open({}, "en-US", width);
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en-US");
    expect(await cut()).toEqual([]);
    await page.getByRole("button", { name: "填入示例数据" }).click();
    await pane.getByText("97 = calculated 9 + self-scored 88").waitFor();
    await pane.getByRole("button", { name: "Check and score" }).click();
    await pane.getByText("Scores and problems are written").waitFor();
    expect(await cut()).toEqual([]);
    await showProblems();
    expect(await pane.getByText(/Errors to correct: \d/).count()).toBe(1);
    expect(await cut()).toEqual([]);
    expect(await axe()).toEqual([]);
  });
});
