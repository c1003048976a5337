import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { cellAt, readXlsx, usedArea, type Workbook } from "../../src/workbook";
import { builtFolder } from "./build";
import { launchBrowser, newPage, type WatchedPage } from "./openPage";
import { serve, type Served } from "./serve";

/** The text of a report, from the paste out of Word to the note in the workbook that is sent on. */
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
beforeEach(async () => {
  watched = await newPage(browser, { viewport: { width: 1366, height: 768 }, permissions: ["clipboard-read", "clipboard-write"] });
  page = watched.page;
  await page.goto(served.address);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The preview shows no pane.");
  pane = frame;
  await pane.getByRole("button", { name: "铺设表格" }).click();
  await pane.getByRole("button", { name: "检查并评分" }).waitFor();
  await page.getByRole("button", { name: "填入示例数据" }).click();
  await pane.getByText("97 = 核算 9 + 自评 88").waitFor();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await page.close();
});

const openSheet = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const openProblems = () => pane.getByRole("tab", { name: /^问题/ }).click();
const cell = (address: string) => page.locator(`[data-address="${address}"]`);
/** The card of a check at a place that it has for itself. */
const card = (place: string, check: string) =>
  pane
    .getByRole("article")
    .filter({ has: pane.getByRole("button", { name: place, exact: true }) })
    .filter({ has: pane.getByText(check, { exact: true }) });

async function selected(address: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>("[aria-label='名称框']")?.value === wanted, address);
}

async function checkAndScore(): Promise<void> {
  await pane.getByRole("button", { name: "检查并评分" }).click();
  await pane.getByText("得分和问题已写入表格").waitFor();
}

/** The cell for the first paragraph: beside 指标名称's column, below the heading of the text. */
async function firstParagraph(): Promise<{ column: string; row: number }> {
  const addressWith = (text: string | RegExp) =>
    page.locator("[data-address]").filter({ hasText: text }).first().getAttribute("data-address");
  const column = (await addressWith(/^指标名称$/))?.replace(/\d+/, "");
  const row = (await addressWith(/^报告文本（/))?.replace(/[A-Z]+/, "");
  if (column === undefined || row === undefined) throw new Error("数据核对 has no place for the report.");
  return { column, row: Number(row) + 1 };
}

async function paste(address: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await cell(address).click();
  await page.keyboard.press("Control+v");
}

async function save(): Promise<Workbook> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .xlsx" }).click()]);
  return readXlsx(new Uint8Array(readFileSync(await download.path())));
}

/** The rows of 问题清单 as texts by their headings. */
function problemRows(workbook: Workbook): Record<string, string>[] {
  const sheet = workbook.sheets.find(({ name }) => name === "问题清单");
  const area = sheet && usedArea(sheet);
  if (sheet === undefined || area === undefined) throw new Error("There is no 问题清单.");
  const rows = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) => String(cellAt(sheet, area.row + row, area.column + column)?.value ?? "")),
  );
  const header = rows.findIndex((texts) => texts.includes("已核实说明"));
  const headings = rows[header] ?? [];
  return rows.slice(header + 1).map((texts) => Object.fromEntries(texts.map((text, column) => [headings[column] ?? "", text])));
}

test("a pasted report is checked paragraph by paragraph; a note is kept, a correction is told, also in the saved workbook", async () => {
  await openSheet("数据核对");
  const { column, row } = await firstParagraph();
  const [first, second] = [`${column}${String(row)}`, `${column}${String(row + 1)}`];
  await paste(first, "二、主要工作。全年组织文体活动XX场。\r\n三、服务群众。受理群众诉求512件，按期办结508件，办结率97%。");
  await openSheet("指标评分");
  await checkAndScore();
  await openProblems();

  const placeholder = card("报告文本 · 第 1 段", "H1");
  await placeholder.getByText("残留模板提示语“XX”，请填写实际内容或删去").waitFor();
  const rate = card("报告文本 · 第 2 段", "F1");
  await rate.getByText("508件 ÷ 512件 = 99.22%，所写 97%，请更正").waitFor();

  // The place leads to the paragraph.
  await rate.getByRole("button", { name: "报告文本 · 第 2 段" }).click();
  await page.getByRole("tab", { name: "数据核对", selected: true }).waitFor();
  await selected(second);
  await placeholder.getByRole("button", { name: "报告文本 · 第 1 段" }).click();
  await selected(first);

  await rate.getByRole("button", { name: "规则说明" }).click();
  await rate.getByText(/^依据：/).waitFor();

  const note = "97%是区信访局通报的口径，已附通报";
  await rate.getByRole("button", { name: "填写核实说明" }).click();
  await rate.getByRole("textbox").fill(note);
  await rate.getByRole("button", { name: "写入表格" }).click();
  await rate.getByText(`已核实：${note}`).waitFor();
  await openSheet("问题清单");
  await page.locator("[data-address]").filter({ hasText: note }).waitFor();

  await openSheet("数据核对");
  await cell(first).click();
  await page.keyboard.type("二、主要工作。全年组织文体活动12场。");
  await page.keyboard.press("Enter");
  await checkAndScore();
  await placeholder.waitFor({ state: "detached" });
  await rate.getByText(`已核实：${note}`).waitFor();

  const listed = problemRows(await save());
  const ofReport = listed.filter(({ 位置 }) => 位置?.startsWith("报告文本 · 第"));
  expect(ofReport.find(({ 问题 }) => 问题?.includes("残留模板提示语"))).toMatchObject({ 处理情况: "已消除", 已核实说明: "" });
  expect(ofReport.find(({ 问题 }) => 问题?.includes("所写 97%"))).toMatchObject({ 处理情况: "待处理", 已核实说明: note });
});
