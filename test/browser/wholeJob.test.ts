import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { figureFields, type Submission } from "../../src/evaluation";
import { builtFolder } from "./build";
import { launchBrowser, newPage, type WatchedPage } from "./openPage";
import { serve, type Served } from "./serve";

/** What `check --json` says of a file, as far as it is compared. */
interface Checked {
  total: number;
  claimed: number;
  grade: string | null;
  indicators: { code: string; score: number | null; status: string; working: string }[];
  problems: { check: string; severity: string; place: object }[];
}

let browser: Browser;
let served: Served;
let watched: WatchedPage;
let page: Page;
let pane: Frame;
const folder = mkdtempSync(join(tmpdir(), "jiping-"));

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(builtFolder("preview"));
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
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
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await page.close();
});

const openSheet = (name: string) => page.getByRole("tab", { name, exact: true }).click();

/** The address of the cell beside a label and below a heading, as a person finds it once the sheet is drawn. */
async function addressOf(label: string, heading: string): Promise<string> {
  const found = await page.waitForFunction(
    ([rowLabel, columnHeading]) => {
      const cells = [...document.querySelectorAll<HTMLElement>("[data-address]")];
      const addressWith = (text: string) => cells.find((cell) => cell.textContent === text)?.dataset["address"];
      const [row, column] = [addressWith(rowLabel), addressWith(columnHeading)];
      return row !== undefined && column !== undefined && column.replace(/\d+/, "") + row.replace(/[A-Z]+/, "");
    },
    [label, heading] as const,
    { timeout: 5000 },
  );
  return String(await found.jsonValue());
}

/** Clicks the cell, types the text key by key and leaves with Enter. */
async function typeInto(label: string, heading: string, text: string): Promise<void> {
  const address = await addressOf(label, heading);
  await page.locator(`[data-address="${address}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Pastes lines of cells into the first row below a heading, which is told by how it begins; from a column on, told by its heading. */
async function pasteBelow(heading: string, columnHeading: string, lines: string[][]): Promise<void> {
  const addressWith = (start: string) =>
    page
      .locator("[data-address]")
      .filter({ hasText: new RegExp(`^${start}`) })
      .first()
      .getAttribute("data-address");
  const row = Number((await addressWith(heading))?.replace(/[A-Z]+/, ""));
  const column = (await addressWith(columnHeading))?.replace(/\d+/, "") ?? "";
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.map((cells) => cells.join("\t")).join("\r\n"));
  await page.locator(`[data-address="${column}${String(row + 1)}"]`).click();
  await page.keyboard.press("Control+v");
}

async function save(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .xlsx" }).click()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

/** Runs `check` as README tells it. */
function check(file: string): Promise<Checked> {
  return new Promise((resolve, reject) => {
    execFile("npm", ["run", "-s", "check", "--", file, "--json"], { shell: process.platform === "win32" }, (error, stdout, stderr) => {
      const answer = JSON.parse(stdout || "[]") as [Checked?];
      if (answer[0] === undefined) reject(error ?? new Error(stderr));
      else resolve(answer[0]);
    });
  });
}

/** What does not depend on the texts of a problem or on their order. */
const summary = ({ total, claimed, grade, indicators, problems }: Checked) => ({
  total,
  claimed,
  grade,
  indicators: indicators.map(({ code, score, status, working }) => ({ code, score, status, working })),
  problems: problems.map(({ check: id, place }) => `${id} ${JSON.stringify(place)}`).sort(),
});

test("the published form of 东里街道, typed and pasted into the grid, comes to the same in the pane, in the saved workbook and in its JSON", async () => {
  await openSheet("基本信息");
  const basics = {
    单位名称: "桥西区东里街道办事处",
    资料收集起始日期: "2022-2-21",
    资料收集截止日期: "2022-3-25",
    "全年（调整后）预算数": "117.5",
    全年执行数: "107.43",
    "其中：行政编制数": "15",
    "其中：事业编制数": "35",
    在职人数: "54",
    资产总额: "875.39",
    负债总额: "728.8",
    净资产: "146.58",
  };
  for (const [name, text] of Object.entries(basics)) await typeInto(name, "填写内容", text);
  await openSheet("绩效目标");
  await pasteBelow("绩效指标", "绩效指标", [
    ["红色物业活动", "每年不少3次"],
    ["红色物业覆盖率", "90%以上"],
    ["网格化覆盖率", "达100%"],
    ["群众满意度", "达85%以上"],
    ["网上市民中心业务处理率", "95%以上"],
  ]);
  await openSheet("指标评分");
  const selfScores = {
    活动项目实际完成率: "10",
    工作资金到位率: "10",
    活动项目完成及时率: "10",
    不超当年预算: "10",
    实际执行资金占预算资金的比率: "10",
    促进社会稳定: "20",
    可持续性影响: "20",
    群众满意度: "8",
  };
  for (const [name, score] of Object.entries(selfScores)) await typeInto(name, "自评得分", score);
  await openSheet("评价结论");
  const groups = { 产出指标: ["40", "40"], 预算执行效率指标: ["10", "10"], 效益指标: ["40", "40"], 满意度指标: ["10", "8"] } as const;
  for (const [name, [weight, score]] of Object.entries(groups)) {
    await typeInto(name, "报告所写分值", weight);
    await typeInto(name, "报告所写得分", score);
  }
  await typeInto("合计", "报告所写得分", "98");
  await typeInto("等级", "报告所写得分", "优秀");
  await typeInto("预算执行率", "报告所写比率", "100%");
  const { figures = [], report = "" } = JSON.parse(readFileSync("test/cases/qiaoxi-2022.json", "utf8")) as Submission;
  await openSheet("数据核对");
  const rows = figures.map((figure) => figureFields.map((field) => String(figure[field] ?? "")));
  await pasteBelow("指标名称", "指标名称", rows);
  const paragraphs = report.split("\n").map((paragraph) => [paragraph]);
  await pasteBelow("报告文本", "指标名称", paragraphs);

  await pane.getByText("97 = 核算 9 + 自评 88").waitFor();
  await pane.getByRole("button", { name: "检查并评分" }).click();
  await pane.getByText("得分和问题已写入表格").waitFor();
  await pane.getByText("优秀", { exact: true }).waitFor();

  const fromWorkbook = summary(await check(await save("东里街道.xlsx")));
  expect(fromWorkbook).toMatchObject({ total: 97, claimed: 88, grade: "优秀" });
  const ids = fromWorkbook.problems.map((problem) => problem.split(" ")[0]);
  for (const id of ["D2", "B2", "B17", "B12", "G2"]) expect(ids).toContain(id);
  expect(ids.filter((id) => id === "B9")).toHaveLength(2);
  for (const id of ["D3", "C1", "B4"]) expect(ids).not.toContain(id);

  // The form asks for the year, which the scheme fills in; the JSON tells it as a number.
  expect(fromWorkbook).toEqual(summary(await check("test/cases/qiaoxi-2022.json")));
});

test("a form without claims: all actual values typed, the grade from rules alone; one taken out again, open and without a grade", async () => {
  await openSheet("基本信息");
  await typeInto("单位名称", "填写内容", "某某街道办事处");
  await typeInto("全年（调整后）预算数", "填写内容", "117.5");
  await typeInto("全年执行数", "填写内容", "107.43");
  await openSheet("指标评分");
  const actuals = {
    活动项目实际完成率: "100%",
    工作资金到位率: "95%",
    活动项目完成及时率: "98%",
    不超当年预算: "91.43%",
    促进社会稳定: "符合",
    可持续性影响: "符合",
    群众满意度: "3%",
  };
  for (const [name, actual] of Object.entries(actuals)) await typeInto(name, "实际完成值", actual);
  await pane.getByRole("button", { name: "检查并评分" }).click();
  await pane.getByText("得分和问题已写入表格").waitFor();
  // 10 + 9.5 + 10 + 10 + 9 + 20 + 20 + 10
  expect(await check(await save("无自评.xlsx"))).toMatchObject({ total: 98.5, claimed: 0, grade: "优秀" });

  await page.locator(`[data-address="${await addressOf("群众满意度", "实际完成值")}"]`).click();
  await page.keyboard.press("Delete");
  await pane.getByText("评分已过期").first().waitFor();
  await openSheet("评价结论");
  await page.getByText("评分已过期：填报内容有改动，请重新“检查并评分”").waitFor();
  await pane.getByRole("button", { name: "检查并评分" }).click();
  await page.getByText("评分与填报内容一致").waitFor();
  const again = await check(await save("缺一项.xlsx"));
  expect(again.grade).toBeNull();
  expect(again.indicators.find(({ code }) => code === "satisfaction-1")).toMatchObject({ score: null, status: "open" });
});
