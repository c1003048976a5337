import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "playwright-core";
import { addSheet, cellAt, createWorkbook, readXlsx, setCell, writeXlsx, type Workbook } from "../../src/workbook";
import { builtFolder } from "./build";
import { launchBrowser, newPage, type WatchedPage } from "./openPage";
import { serve, type Served } from "./serve";

declare global {
  interface Window {
    axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

let browser: Browser;
let served: Served;
let watched: WatchedPage;
let page: Page;

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
  await page.getByRole("grid").waitFor();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await page.close();
});

const cell = (address: string) => page.locator(`[data-address="${address}"]`);
const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
/** Keys are typed one by one, as a person does. */
const type = (text: string) => page.keyboard.type(text);
const nameBox = () => page.getByLabel("名称框").inputValue();
const shown = async (address: string) => (await cell(address).textContent()) ?? "";
async function expectShown(expected: Record<string, string>): Promise<void> {
  await page
    .waitForFunction(
      (cells) =>
        Object.entries(cells).every(([address, text]) => document.querySelector(`[data-address="${address}"]`)?.textContent === text),
      expected,
      { timeout: 5000 },
    )
    .catch(async () => {
      const seen = await Promise.all(Object.keys(expected).map(async (address) => [address, await shown(address)] as const));
      expect(Object.fromEntries(seen)).toEqual(expected);
    });
}

async function open(workbook: Workbook): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "打开 .xlsx" }).click()]);
  const buffer = Buffer.from(await writeXlsx(workbook));
  await chooser.setFiles({ name: "自评表.xlsx", mimeType: "application/octet-stream", buffer });
  await page.getByText("已打开 自评表.xlsx").waitFor();
}

async function save(): Promise<Workbook> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .xlsx" }).click()]);
  return readXlsx(new Uint8Array(readFileSync(await download.path())));
}

describe("typing", () => {
  test("goes into the selected cell, and Enter and Tab go on", async () => {
    await type("117.5");
    await press("Tab");
    await type("90%");
    await press("Tab");
    await type("2022-3-25");
    await press("Enter");
    expect(await nameBox()).toBe("A2");
    await expectShown({ A1: "117.5", B1: "90%", C1: "2022/3/25" });
  });

  test("is read as Excel reads it, and formulas follow their cells", async () => {
    await type("117.5");
    await press("Enter");
    await type("107.43");
    await press("Enter");
    await type("=A2/A1");
    await press("Enter", "ArrowUp", "ArrowUp");
    expect(await page.getByLabel("编辑栏").inputValue()).toBe("107.43");
    await type("58.75");
    await press("Enter");
    await expectShown({ A2: "58.75", A3: "0.5" });
  });

  test("Esc gives up, F2 goes on where the text ends, Backspace begins empty", async () => {
    await type("优秀");
    await press("Enter", "ArrowUp");
    await type("差");
    await press("Escape");
    expect(await shown("A1")).toBe("优秀");
    await press("F2");
    await type("！");
    await press("Enter");
    await expectShown({ A1: "优秀！" });
    await press("ArrowUp", "Backspace");
    await type("良");
    await press("ArrowDown");
    await expectShown({ A1: "良" });
  });

  test("Delete empties the selected block, Ctrl+Z brings it back", async () => {
    await type("1");
    await press("Tab");
    await type("2");
    await press("Enter", "ArrowUp", "Shift+ArrowRight", "Delete");
    await expectShown({ A1: "", B1: "" });
    await press("Control+z");
    await expectShown({ A1: "1", B1: "2" });
  });

  test("Alt+Enter breaks the line within the cell", async () => {
    await type("第一行");
    await press("Alt+Enter");
    await type("第二行");
    await press("Enter");
    await expectShown({ A1: "第一行\n第二行" });
  });

  test("through the formula bar enters the same", async () => {
    await cell("B2").click();
    await page.getByLabel("编辑栏").click();
    await type("=1+1");
    await press("Enter");
    await expectShown({ B2: "2" });
  });

  test("a formula that cannot be read is told, and stays to be corrected", async () => {
    await type("=1+(");
    await press("Enter");
    await page.getByRole("dialog").getByText("这个公式无法读出").waitFor();
    await press("Enter");
    await type("2)");
    await press("Enter");
    await expectShown({ A1: "3" });
  });
});

describe("a Chinese input method", () => {
  let ime: CDPSession;
  beforeEach(async () => {
    ime = await page.context().newCDPSession(page);
  });
  /** The letters as they stand, underlined, before a word is chosen. */
  const compose = (text: string) => ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  /** A key that the input method takes for itself. */
  const takenKey = (key: string) => ime.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });

  test("composes from the first key on, and its Enter does not leave the cell", async () => {
    await compose("you");
    await compose("youxiu");
    await takenKey("Enter");
    expect(await nameBox()).toBe("A1");
    expect(await shown("A1")).toBe("");
    await ime.send("Input.insertText", { text: "优秀" });
    await press("Enter");
    await expectShown({ A1: "优秀" });
    expect(await nameBox()).toBe("A2");
  });

  test("keeps its composition when the mouse presses another cell", async () => {
    await compose("liang");
    await cell("C3").dispatchEvent("mousedown", { button: 0 });
    expect(await nameBox()).toBe("A1");
    await ime.send("Input.insertText", { text: "良好" });
    await press("Enter");
    await expectShown({ A1: "良好" });
  });
});

describe("the clipboard", () => {
  test("takes a block as Excel and WPS put it there, and gives one back", async () => {
    await page.evaluate(() => navigator.clipboard.writeText('产出指标\t40\t40\r\n"两\n行"\t10\t100%\r\n'));
    await cell("B2").click();
    await press("Control+v");
    await expectShown({ B2: "产出指标", C2: "40", D2: "40", B3: "两\n行", C3: "10", D3: "100%" });
    expect(await nameBox()).toBe("B2:D3");
    await press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('产出指标\t40\t40\r\n"两\n行"\t10\t100%');
  });

  test("cut empties the cells, one copied cell fills a selected block", async () => {
    await type("符合");
    await press("Enter", "ArrowUp", "Control+x");
    await expectShown({ A1: "" });
    await cell("B1").click();
    await cell("C2").click({ modifiers: ["Shift"] });
    await press("Control+v");
    await expectShown({ B1: "符合", C1: "符合", B2: "符合", C2: "符合" });
  });

  test("Ctrl+Z takes a pasted block back as one", async () => {
    await page.evaluate(() => navigator.clipboard.writeText("1\t2\n3\t4"));
    await press("Control+v");
    await expectShown({ A1: "1", B2: "4" });
    await press("Control+z");
    await expectShown({ A1: "", B2: "" });
  });
});

/** A sheet with all that a form has: merged cells, a drop-down, a rule, frozen rows, a hidden row, colours. */
function formLike(): Workbook {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, "指标评分");
  addSheet(workbook, "评价结论");
  setCell(sheet, 0, 0, { value: "#marker" });
  sheet.rows.set(0, { hidden: true });
  setCell(sheet, 1, 0, { value: "部门整体支出绩效自评表", style: { fill: "#D9EAD3", font: { bold: true } } });
  sheet.merges.push({ row: 1, column: 0, rowCount: 1, columnCount: 4 }, { row: 3, column: 0, rowCount: 3, columnCount: 1 });
  setCell(sheet, 3, 0, { value: "产出指标" });
  sheet.freeze = { rowCount: 3, columnCount: 1 };
  const prompt = { title: "实际完成值", message: "请选择符合或不符合" };
  const stop = { title: "自评得分", message: "得分在 0 到 10 之间", style: "Stop" } as const;
  const area = { row: 3, column: 1, rowCount: 3, columnCount: 1 };
  sheet.validations.push(
    { area, rule: { type: "list", source: "符合,不符合", inCellDropDown: true }, ignoreBlanks: true, prompt },
    {
      area: { ...area, column: 2 },
      rule: { type: "decimal", operator: "Between", formula1: "0", formula2: "10" },
      ignoreBlanks: true,
      errorAlert: stop,
    },
  );
  sheet.conditionalFormats.push({ area, formula: '=B4="不符合"', style: { fill: "#FFC7CE" }, priority: 1, stopIfTrue: false });
  for (let row = 6; row < 80; row += 1) setCell(sheet, row, 3, { value: row });
  return workbook;
}

describe("a form", () => {
  beforeEach(() => open(formLike()));

  test("shows merged cells as one and does not begin in a hidden row", async () => {
    expect(await nameBox()).toBe("A2");
    expect(await cell("A2").getAttribute("colspan")).toBe("4");
    expect(await cell("A4").getAttribute("rowspan")).toBe("3");
    expect(await cell("A1").count()).toBe(0);
    await press("ArrowDown", "ArrowDown", "ArrowDown");
    expect(await nameBox()).toBe("A7");
  });

  test("a drop-down opens by Alt+Down and by its button, and what is chosen is entered", async () => {
    await cell("B4").click();
    await page.getByText("请选择符合或不符合").waitFor();
    await press("Alt+ArrowDown");
    await page.getByRole("option", { name: "不符合" }).waitFor();
    await press("ArrowDown", "Enter");
    await expectShown({ B4: "不符合" });
    await expect(cell("B4").evaluate((element) => getComputedStyle(element).backgroundColor)).resolves.toBe("rgb(255, 199, 206)");
    await page.getByRole("button", { name: "打开下拉列表" }).click();
    await page.getByRole("option", { name: "符合", exact: true }).click();
    await expectShown({ B4: "符合" });
    expect(await nameBox()).toBe("B4");
  });

  test("a rule with a stop refuses in its own words; retrying keeps the text, giving up the old value", async () => {
    await cell("C4").click();
    await type("11");
    await press("Enter");
    await page.getByRole("dialog").getByText("得分在 0 到 10 之间").waitFor();
    await page.getByRole("button", { name: "重试" }).click();
    await press("Backspace", "Enter");
    await expectShown({ C4: "1" });
    await cell("C4").click();
    await type("十");
    await press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    await expectShown({ C4: "1" });
  });

  test("text that would be lost in merged cells is not pasted", async () => {
    await page.evaluate(() => navigator.clipboard.writeText("一\t二"));
    await cell("A2").click();
    await press("Control+v");
    await page.getByRole("dialog").getByText("合并单元格").waitFor();
    expect(await shown("A2")).toBe("部门整体支出绩效自评表");
  });

  test("frozen rows and columns stay while the rest is scrolled", async () => {
    const before = await cell("A2").boundingBox();
    await page.locator("#scroller").evaluate((scroller) => scroller.scrollTo(300, 900));
    expect(await cell("A2").boundingBox()).toEqual(before);
    const seenAtNumber = await page.locator('th[data-row="1"]').evaluate((heading) => {
      const { x, y, width, height } = heading.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.textContent;
    });
    expect(seenAtNumber).toBe("2");
    await press("Control+End");
    const last = await cell("D80").boundingBox();
    const box = await page.locator("#scroller").boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  test("a sheet that is opened for the first time begins at its top, one that was left stays where it was", async () => {
    const scrolled = () => page.locator("#scroller").evaluate((element) => element.scrollTop);
    await page.locator("#scroller").evaluate((element) => element.scrollTo({ top: 200 }));
    await page.getByRole("tab", { name: "评价结论" }).click();
    await page.getByRole("grid", { name: "评价结论" }).waitFor();
    expect(await scrolled()).toBe(0);
    await page.getByRole("tab", { name: "指标评分" }).click();
    await page.getByRole("grid", { name: "指标评分" }).waitFor();
    expect(await scrolled()).toBe(200);
  });

  test("rows are inserted and deleted with what belongs to them", async () => {
    await cell("D7").click({ button: "right" });
    await page.getByRole("menuitem", { name: "插入行" }).click();
    await expectShown({ D7: "", D8: "6" });
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: "删除行" }).click();
    await expectShown({ D7: "6" });
  });

  test("sheets are renamed by double click, copied and deleted", async () => {
    await page.getByRole("tab", { name: "评价结论" }).dblclick();
    await page.getByLabel("工作表名称").fill("结论");
    await press("Enter");
    await page.getByRole("tab", { name: "结论", selected: true }).waitFor();
    await page.getByRole("button", { name: "工作表操作" }).click();
    await page.getByRole("menuitem", { name: "建立副本" }).click();
    await page.getByRole("tab", { name: "结论 (2)", selected: true }).waitFor();
    await page.getByRole("button", { name: "工作表操作" }).click();
    await page.getByRole("menuitem", { name: "删除" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
    await page.getByRole("tab", { name: "结论 (2)" }).waitFor({ state: "detached" });
    expect(await page.getByRole("tab").allTextContents()).toEqual(["指标评分", "结论"]);
  });

  test("is saved with what was typed and with everything that it had", async () => {
    await cell("C4").click();
    await type("9.5");
    // What is still being typed is saved too.
    const workbook = await save();
    const sheet = workbook.sheets[0];
    expect(sheet && cellAt(sheet, 3, 2)?.value).toBe(9.5);
    expect(sheet?.merges).toHaveLength(2);
    expect(sheet?.validations).toHaveLength(2);
    expect(sheet?.freeze).toEqual({ rowCount: 3, columnCount: 1 });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["指标评分", "评价结论"]);
    await open(workbook);
    await expectShown({ C4: "9.5", A2: "部门整体支出绩效自评表" });
  });
});

test("a file that is no workbook is refused in plain words", async () => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "打开 .xlsx" }).click()]);
  await chooser.setFiles({ name: "照片.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a zip") });
  await page.getByRole("dialog").getByText("照片.xlsx：").waitFor();
});

test("the page fits 1366 × 768 and the pane is as wide as in Excel", async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1366);
  expect(await page.locator("#pane").evaluate((pane) => pane.clientWidth)).toBeGreaterThanOrEqual(349);
  await page.getByLabel("面板宽度").selectOption("320");
  expect((await page.locator("#pane").boundingBox())?.width).toBe(320);
});

test("F6 leaves the grid for the pane, Shift+F6 for the ribbon", async () => {
  await press("F6");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await cell("A1").click();
  await press("Shift+F6");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("打开面板");
});

test("axe finds nothing to complain of, neither in the grid nor in an open list", async () => {
  await open(formLike());
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  const violations = () =>
    page.evaluate(async () => {
      const { violations: found } = await window.axe.run({ exclude: ["iframe"] });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
  expect(await violations()).toEqual([]);
  await cell("B4").click();
  await press("Alt+ArrowDown");
  expect(await violations()).toEqual([]);
});
