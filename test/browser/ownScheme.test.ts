import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { builtFolder } from "./build";
import { axeFindings, cutTexts } from "./lookOf";
import { launchBrowser, newPage, type WatchedPage } from "./openPage";
import { serve, type Served } from "./serve";

/** A finance office writes the example of README's “Write a scheme”, and a street office gets it as a file. */
let browser: Browser;
let served: Served;
let opened: WatchedPage[] = [];
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
beforeEach(openWorkbook);
afterEach(async () => {
  for (const { page: watched, complaints, requests } of opened) {
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(`${served.address}/`) && !address.startsWith("blob:"))).toEqual([]);
    await watched.close();
  }
  opened = [];
});

/** A new workbook, its pane 320 pixels wide, the tool for schemes open. */
async function openWorkbook(): Promise<void> {
  const watched = await newPage(browser, { viewport: { width: 1366, height: 768 } });
  opened.push(watched);
  page = watched.page;
  await page.goto(served.address);
  await page.getByLabel("面板宽度").selectOption("320");
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The preview shows no pane.");
  pane = frame;
  await pane.getByText("编制或打开评分方案").click();
}

const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
const openSheet = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const nameBox = () => page.getByLabel("名称框").inputValue();
const fileChooser = async () => (await Promise.all([page.waitForEvent("filechooser"), press("打开 .json 文件")]))[0];

/** The address of a cell by the label of its row and the heading above it, the nearest where several rows of headings bear it. */
async function addressOf(label: string, heading: string): Promise<string> {
  const found = await page.waitForFunction(
    ([rowLabel, columnHeading]) => {
      const cells = [...document.querySelectorAll<HTMLElement>("[data-address]")];
      const rowOf = (cell: HTMLElement) => Number(cell.dataset["address"]?.replace(/\D+/, ""));
      const row = cells.find((cell) => cell.textContent === rowLabel);
      const column = row && cells.filter((cell) => cell.textContent === columnHeading && rowOf(cell) < rowOf(row)).at(-1);
      return row && column && `${column.dataset["address"]?.replace(/\d+/, "") ?? ""}${rowOf(row)}`;
    },
    [label, heading] as const,
    { timeout: 5000 },
  );
  return String(await found.jsonValue());
}

const cell = async (label: string, heading: string) => page.locator(`[data-address="${await addressOf(label, heading)}"]`);
const shown = async (label: string, heading: string) => (await cell(label, heading)).textContent();

async function select(label: string, heading: string): Promise<void> {
  await (await cell(label, heading)).click();
}

/** Cells of a row by their headings, each typed key by key and left with Enter; an empty one is cleared. */
async function fillIn(label: string, cells: Record<string, string>): Promise<void> {
  for (const [heading, text] of Object.entries(cells)) {
    await select(label, heading);
    if (text === "") await page.keyboard.press("Delete");
    else {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
  }
}

/** Chooses from the list that a cell offers, as the arrow keys do. */
async function choose(label: string, heading: string, word: string): Promise<void> {
  await select(label, heading);
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("option", { name: word, exact: true }).click();
}

const rowOf = async (label: string) => Number((await addressOf(label, "分值")).replace(/\D+/, ""));

/** Chooses from the menu of the row's number. */
async function inMenuOf(label: string, item: string): Promise<void> {
  await page.locator(`th[data-row="${(await rowOf(label)) - 1}"]`).click({ button: "right" });
  await page.getByRole("menuitem", { name: item }).click();
}

async function beginBlank(): Promise<void> {
  await pane.getByLabel("从哪里开始").selectOption({ label: "从空白开始（一个指标组、三个指标）" });
  await press("新建草案");
  await pane.getByText("草案，还没有封版").waitFor();
}

/** The three indicators of the example, the second with ten points too many. */
async function typeIndicators(): Promise<void> {
  await fillIn("指标 1", { 三级指标: "开展培训次数", 年度指标值: "≥12次" });
  await choose("指标 1", "评分方式", "按完成比例计分");
  await fillIn("指标 2", { 二级指标: "质量指标", 三级指标: "验收合格率", 分值: "40", 年度指标值: "≥95%" });
  await choose("指标 2", "评分方式", "分档计分");
  await fillIn("指标 3", { 二级指标: "时效指标", 三级指标: "按时完成", 年度指标值: "12月底前", 评分方式: "时限计分" });
}

async function typeParameters(): Promise<void> {
  await choose("判断对象", "内容", "实际完成值");
  await fillIn("档次 1", { 分档计分: "[95,∞)", 得分: "30" });
  await pane.getByText(/得分和得分比例只填一种/).waitFor();
  await fillIn("档次 1", { 得分比例: "" });
  await fillIn("档次 2", { 分档计分: "[90,95)", 得分: "24", 得分比例: "" });
  await fillIn("档次 3", { 分档计分: "[0,90)", 得分: "0", 得分比例: "" });
  await fillIn("档次 4", { 分档计分: "", 得分比例: "" });
  await fillIn("逾期 · 每逾期", { 内容: "1" });
  await choose("逾期 · 时间单位", "内容", "个月");
  await fillIn("逾期 · 每次扣分", { 内容: "5" });
}

async function fillInForm(): Promise<void> {
  await openSheet("基本信息");
  await fillIn("单位名称", { 填写内容: "某某街道办事处" });
  await openSheet("指标评分");
  await fillIn("开展培训次数", { 实际完成值: "11" });
  await fillIn("验收合格率", { 实际完成值: "92%" });
  await fillIn("按时完成", { 实际完成值: "2026-1-20" });
}

/** 11 of 12 times of 40 points, the second band, one month begun. */
async function expectScored(): Promise<void> {
  await press("检查并评分");
  await pane.getByText("得分和问题已写入表格").waitFor();
  await pane.getByText(/总分 85.67，/).waitFor();
  const workings: Record<string, string> = {
    开展培训次数: "11 次 ÷ 12 次 × 40 = 36.67，得 36.67 分",
    验收合格率: "落在 90%–95% 档，得 24 分",
    按时完成: "2026-01-20 完成，晚于 2025-12-31 20 天，每 1 个月 扣 5 分，扣 5 分，得 25 分",
  };
  for (const [name, working] of Object.entries(workings)) expect(await shown(name, "评分依据")).toBe(working);
}

test("the example of README, from nothing to scores, and as a file in another workbook", async () => {
  await beginBlank();
  await typeIndicators();

  await press("检查方案");
  await pane.getByText("上次整理处理了 3 处").waitFor();
  await pane.getByText("三级指标分值合计 110，应为 100，请调整分值 A1").waitFor();
  expect(await pane.getByRole("button", { name: "封版" }).getAttribute("aria-disabled")).toBe("true");
  await press("指标 · 分值");
  await page.waitForFunction(
    (address) => document.querySelector<HTMLInputElement>("#name-box")?.value === address,
    await addressOf("指标 1", "分值"),
  );
  await fillIn("指标 2", { 分值: "30" });
  await press("验收合格率 · 评分方式");
  await page.locator(`[data-address="${await nameBox()}"]`, { hasText: "分档计分" }).waitFor();
  await typeParameters();

  await pane.getByText("没有发现问题，可以封版").waitFor();
  await press("封版");
  await pane.getByText(/^\d{4}-\d\d-\d\d 封版，版本 1，校验码 [0-9a-f]{12}$/).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), press("另存为 .json")]);
  const file = { name: download.suggestedFilename(), mimeType: "application/json", buffer: readFileSync(await download.path()) };
  await press("按此方案铺设表格");
  await pane.getByText("已按方案铺好表格").waitFor();
  await fillInForm();
  await expectScored();

  await openWorkbook();
  await (await fileChooser()).setFiles(file);
  await pane.getByText("已打开：部门整体支出绩效自评，版本 1").waitFor();
  await press("按此方案铺设表格");
  await pane.getByText("已按方案铺好表格").waitFor();
  await fillInForm();
  await expectScored();
});

test("what is changed after sealing is told, and takes a new version; rows are inserted and deleted", async () => {
  await beginBlank();
  await press("封版");
  await pane.getByText(/封版，版本 1/).waitFor();
  await fillIn("指标 1", { 三级指标: "开展培训次数" });
  await pane.getByText("封版后又有改动，封版已失效").waitFor();
  await pane.getByText("版本 1 已经封过版，内容又有改动，请改一个新的版本号").waitFor();

  await inMenuOf("指标 2", "删除行");
  await page.getByText("指标 2", { exact: true }).waitFor({ state: "detached" });
  const row = await rowOf("指标 3");
  await inMenuOf("指标 3", "插入行");
  await page.locator(`[data-address="A${row + 1}"]`, { hasText: "指标 3" }).waitFor();
  for (const [column, text] of Object.entries({ C: "产出指标", D: "成本指标", E: "成本节约率", F: "30", G: "≥5%" })) {
    await page.locator(`[data-address="${column}${row}"]`).click();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await fillIn("版本", { 内容: "2" });
  await pane.getByText("没有发现问题，可以封版").waitFor();
  await press("封版");
  await pane.getByText(/封版，版本 2/).waitFor();
  expect(await shown("指标 2", "三级指标")).toBe("成本节约率");
});

test("at 320 px axe finds nothing and nothing is cut off: before a draft, with a file, with problems, without, sealed and saved", async () => {
  // A colour half way to another one is not the one that is read.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const expectClean = async () => {
    expect(await axeFindings(pane)).toEqual([]);
    expect(await cutTexts(pane)).toEqual([]);
  };
  await expectClean();
  await (await fileChooser()).setFiles({ name: "分值表.json", mimeType: "application/json", buffer: Buffer.from("分值表") });
  await pane.getByText(/这不是评分方案文件/).waitFor();
  await expectClean();
  await beginBlank();
  await expectClean();
  await fillIn("指标 1", { 分值: "50", 评分方式: "分档计分" });
  await pane.getByText("要改的 2 处").waitFor();
  await expectClean();
  await fillIn("指标 1", { 分值: "40" });
  await press("整理");
  await press("封版");
  await press("另存为 .json");
  await pane.getByLabel("评分方案的文字").waitFor();
  await expectClean();
});
