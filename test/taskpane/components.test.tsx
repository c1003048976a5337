/** @jest-environment jsdom */
import "../preview/textCoding";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emptySubmission, memoryWorkbook, withActual, type MemoryWorkbook } from "./memoryWorkbook";
import { dongli, problem, qiaoxi } from "./sampleForm";
import { loadLocale, type Locale } from "../../src/locales";
import { App } from "../../src/taskpane/components/App";
import { createPane, type Pane } from "../../src/taskpane/pane";

async function show(workbook: MemoryWorkbook, locale: Locale = "zh-CN"): Promise<Pane> {
  const pane = createPane(workbook);
  render(<App pane={pane} locale={locale} dark={false} />);
  await act(() => pane.start());
  return pane;
}

const dongliForm = (): MemoryWorkbook => memoryWorkbook({ scheme: qiaoxi(), submission: dongli() });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const tab = (name: RegExp): HTMLElement => screen.getByRole("tab", { name });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("a workbook without a form", () => {
  it("offers the schemes, says what will happen, and lays out the chosen one", async () => {
    const workbook = memoryWorkbook();
    await show(workbook);
    expect(screen.getByRole("combobox", { name: "评分方案" })).toHaveProperty("value", "qiaoxi-2022");
    expect(screen.getByText(/已有的工作表一格都不会动/)).toBeTruthy();
    await userEvent.click(button("铺设表格"));
    expect(await screen.findByText("表格已铺好")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "单位名称待填" })).toBeTruthy();
  });

  it("shows the hint of the first run until it is closed, also the next time", async () => {
    await show(memoryWorkbook());
    await userEvent.click(button("知道了"));
    expect(screen.queryByText("第一次用？只有三步")).toBeNull();
    cleanup();
    await show(memoryWorkbook());
    expect(screen.queryByText("第一次用？只有三步")).toBeNull();
  });
});

describe("the form of 东里街道", () => {
  it("shows unit, total, its split, grade and that nothing is written yet", async () => {
    await show(dongliForm());
    expect(screen.getByRole("heading", { name: "桥西区东里街道办事处" })).toBeTruthy();
    const card = within(screen.getByRole("region", { name: "得分" }));
    for (const text of ["97 分", "97 = 核算 9 + 自评 88", "优秀", "试算，还没有写入表格"]) expect(card.getByText(text)).toBeTruthy();
  });

  it("shows the raw total, each adjustment with its reason, and what is left", async () => {
    const totalCaps = [{ min: 90, minInclusive: true, max: 100, maxInclusive: false, total: 84 }];
    await show(memoryWorkbook({ scheme: { ...qiaoxi(), adjustments: { totalCaps } }, submission: dongli() }));
    const card = within(screen.getByRole("region", { name: "得分" }));
    for (const text of ["84 分", "97 = 核算 9 + 自评 88", "调整 −13 分：合计 97 分，预算执行率 91.43%，总分最高 84 分", "良好"]) {
      expect(card.getByText(text)).toBeTruthy();
    }
  });

  it("shows each score with its working in words", async () => {
    await show(dongliForm());
    const row = within(button("实际执行资金占预算资金的比率").closest("li") ?? document.body);
    expect(row.getByText("9 / 10")).toBeTruthy();
    expect(row.getByText("未达标")).toBeTruthy();
    expect(row.getByText("107.43 ÷ 117.5 = 91.43%，落在 90%–100% 档，得 9 分")).toBeTruthy();
  });

  it("leads to the cell by a click on an indicator, on a problem, and on the next open input", async () => {
    const workbook = dongliForm();
    await show(workbook);
    await userEvent.click(button("群众满意度"));
    await userEvent.click(button(/^下一处/));
    await userEvent.click(tab(/问题/));
    await userEvent.click(screen.getAllByRole("button", { name: /报告所写.*预算执行率/ })[0] ?? document.body);
    expect(workbook.selected).toEqual([
      { part: "indicators", code: "satisfaction-1", field: "score" },
      { part: "indicators", code: "quantity-1", field: "actual" },
      expect.objectContaining({ part: "stated", code: "budgetExecutionRate" }),
    ]);
  });

  it("counts what is filled in and lists what is open", async () => {
    await show(dongliForm());
    const bar = screen.getByRole("progressbar", { name: "填报进度" });
    expect(bar.getAttribute("aria-valuetext")).toMatch(/^已填 \d+ \/ \d+$/);
    const open = Number(bar.getAttribute("aria-valuemax")) - Number(bar.getAttribute("aria-valuenow"));
    const list = screen.getByText(`待填的 ${String(open)} 处`).closest("details");
    expect(within(list ?? document.body).getAllByRole("listitem", { hidden: true })).toHaveLength(open);
  });

  it("shows at once what a new entry would score, and keeps the focus and what is folded", async () => {
    const workbook = dongliForm();
    await show(workbook);
    const problemsTab = tab(/问题/);
    await userEvent.click(problemsTab);
    const fold = screen.getByText("产出指标").closest("details") ?? document.createElement("details");
    fold.open = false;
    act(() => workbook.type(withActual(dongli(), "quality-1", "50%")));
    expect(await screen.findByText("92 分")).toBeTruthy();
    expect(document.activeElement).toBe(problemsTab);
    expect(fold.isConnected && !fold.open).toBe(true);
    expect(workbook.asked).not.toContain("checkAndScore");
  });
});

describe("problems", () => {
  const severities: ["error" | "warning" | "info", boolean][] = [
    ["error", true],
    ["warning", true],
    ["info", false],
  ];

  it.each(severities)("%s: counted, open at first is %s", async (severity, open) => {
    const workbook = memoryWorkbook({ scheme: qiaoxi(), submission: { ...emptySubmission(qiaoxi()), unit: "甲" } });
    workbook.shapeProblems = [problem(severity, "K16")];
    await show(workbook);
    await userEvent.click(tab(/问题/));
    const details = screen.getByText("K16").closest("details");
    expect(details?.open).toBe(open);
    expect(details?.querySelector("summary")?.textContent).toMatch(
      { error: /错误 \d+ 个/, warning: /警告 \d+ 个/, info: /提示 \d+ 个/ }[severity],
    );
  });

  it("say what stands there, what should, and by which check it was found", async () => {
    await show(dongliForm());
    await userEvent.click(tab(/问题/));
    const card = within(screen.getByText("D2").closest("article") ?? document.body);
    expect(card.getByText("错误")).toBeTruthy();
    expect(card.getByText("100%")).toBeTruthy();
    expect(card.getByText("91.43%")).toBeTruthy();
  });
});

describe("scoring", () => {
  it.each([
    [true, /按 Ctrl\+Z/],
    [false, /Ctrl\+Z 撤销不了/],
  ])("says what was written and how to go back (undoable: %s)", async (undoable, text) => {
    const workbook = dongliForm();
    workbook.undoable = undoable;
    await show(workbook);
    await userEvent.click(button("检查并评分"));
    const status = within(screen.getByRole("status"));
    expect(status.getByText("得分和问题已写入表格")).toBeTruthy();
    expect(status.getByText(text)).toBeTruthy();
    expect(screen.getByText("已写入表格")).toBeTruthy();
  });

  it("offers 恢复上次 only after a scoring", async () => {
    const workbook = dongliForm();
    await show(workbook);
    await userEvent.click(button("恢复上次"));
    expect(workbook.asked).not.toContain("restoreLast");
    await userEvent.click(button("检查并评分"));
    await userEvent.click(button("恢复上次"));
    expect(screen.getByText("已恢复到上次评分之前")).toBeTruthy();
  });

  it("says when the written score is out of date", async () => {
    const workbook = dongliForm();
    await show(workbook);
    await userEvent.click(button("检查并评分"));
    act(() => workbook.type(withActual(dongli(), "quality-1", "50%")));
    expect(await screen.findByText("试算，表里的评分已过期")).toBeTruthy();
    expect(screen.queryByText("得分和问题已写入表格")).toBeNull();
  });

  it("asks about each score changed by hand: keep or overwrite", async () => {
    const workbook = dongliForm();
    workbook.changedOutputs = ["quantity-1", "quality-1"].map((code) => ({
      place: { part: "indicators", code, field: "score" },
      seen: "9",
      ours: "10",
    }));
    await show(workbook);
    await userEvent.click(button("检查并评分"));
    const items = screen.getAllByText("表中是“9”，核算应为“10”");
    expect(items).toHaveLength(2);
    await userEvent.click(within(items[0]?.closest("li") ?? document.body).getByRole("button", { name: "保留" }));
    await userEvent.click(button("用核算值覆盖"));
    await waitFor(() => expect(screen.queryByText("表中是“9”，核算应为“10”")).toBeNull());
  });
});

describe("a fault", () => {
  it("is told in plain words: what happened, what is safe, what to do; and can be tried again", async () => {
    const workbook = dongliForm();
    await show(workbook);
    workbook.next("checkAndScore", new Error("broken off"));
    await userEvent.click(button("检查并评分"));
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText("这次评分没有完成")).toBeTruthy();
    expect(alert.getByText(/您填写的内容都在/)).toBeTruthy();
    expect(alert.getByText(/代码：.*broken off/)).toBeTruthy();
    await userEvent.click(alert.getByRole("button", { name: "重试" }));
    expect(screen.getByText("已写入表格")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toBe("");
  });
});

describe("the keyboard", () => {
  it("moves between the tabs by arrows and shows at once", async () => {
    await show(dongliForm());
    tab(/得分/).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(tab(/问题/));
    expect(screen.getByRole("tabpanel").id).toBe("panel-problems");
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("tabpanel").id).toBe("panel-scores");
    await userEvent.keyboard("{End}");
    expect(screen.getByRole("tabpanel").id).toBe("panel-problems");
  });

  it("keeps its place on a command while the command runs", async () => {
    const workbook = dongliForm();
    await show(workbook);
    workbook.next("checkAndScore", new Promise(() => undefined));
    button("检查并评分").focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("status").textContent).toBe("正在检查并评分…");
    expect(document.activeElement).toBe(button("检查并评分"));
    expect(button("检查并评分").getAttribute("aria-disabled")).toBe("true");
  });
});

it("speaks English to those who read it; the form's own words stay", async () => {
  await loadLocale("en-US");
  await show(dongliForm(), "en-US");
  expect(button("Check and score")).toBeTruthy();
  expect(screen.getByText("97 = calculated 9 + self-scored 88")).toBeTruthy();
  expect(button("群众满意度")).toBeTruthy();
});
