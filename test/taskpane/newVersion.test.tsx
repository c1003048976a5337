/** @jest-environment jsdom */
import "../preview/textCoding";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Scheme } from "../../src/evaluation";
import { loadLocale, type Locale } from "../../src/locales";
import { App } from "../../src/taskpane/components/App";
import { createPane, type Pane } from "../../src/taskpane/pane";
import { emptySubmission, memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { dongli, qiaoxi } from "./sampleForm";

/** The form of 东里街道 as it was laid out by an older version: other points, a row and a datum more. */
function olderScheme(): Scheme {
  const scheme = qiaoxi();
  const [first] = scheme.indicators;
  if (first === undefined) throw new Error("no indicator");
  const visits = { ...first, code: "visits", path: ["产出指标", "数量指标", "走访户数"], weight: 5 };
  return {
    ...scheme,
    version: "0",
    indicators: [{ ...first, weight: 5 }, visits, ...scheme.indicators.slice(1)],
    form: { ...scheme.form, basics: [...scheme.form.basics, "retired"] },
  };
}

async function show(workbook: MemoryWorkbook, locale: Locale = "zh-CN"): Promise<Pane> {
  const pane = createPane(workbook);
  render(<App pane={pane} locale={locale} dark={false} />);
  await act(() => pane.start());
  return pane;
}

async function openTool(name = "方案版本"): Promise<void> {
  await userEvent.click(screen.getByText(name));
}

afterEach(cleanup);

const older = (): MemoryWorkbook =>
  memoryWorkbook({
    scheme: olderScheme(),
    submission: {
      ...dongli(),
      scheme: olderScheme(),
      entries: [...dongli().entries, { indicator: "visits", actual: "120户" }],
      basics: { ...dongli().basics, retired: 12 },
    },
  });

it("a form of another version is told so at the top, a form of the present version is not", async () => {
  await show(older());
  expect(screen.getByText("本方案现有 1 版")).toBeTruthy();
  cleanup();
  await show(memoryWorkbook({ scheme: qiaoxi(), submission: dongli() }));
  expect(screen.queryByText(/本方案现有/)).toBeNull();
});

it("lists what would change and what has no place, lays a second set out filled, and keeps the list", async () => {
  const workbook = older();
  const pane = await show(workbook);
  await openTool();
  expect(await screen.findByText("“产出指标 / 数量指标 / 活动项目实际完成率”的分值：5 分 → 10 分")).toBeTruthy();
  expect(screen.getByText("取消指标“产出指标 / 数量指标 / 走访户数”（原 5 分）")).toBeTruthy();
  expect(screen.getByText(/^基本数据，取消 /)).toBeTruthy();
  expect(screen.getByText("有 2 处内容在新方案里没有位置，带不过去")).toBeTruthy();
  expect(screen.getByText("走访户数 · 实际完成值：120户")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "按新方案另铺一套" }));
  expect(await screen.findByText("2 处内容没有带过去，仍在原来那套表格里")).toBeTruthy();
  expect(screen.getByText("走访户数 · 实际完成值：120户")).toBeTruthy();
  const reading = pane.state().form?.reading;
  expect(reading?.scheme.version).toBe("1");
  expect(reading?.submission.basics.executed).toEqual(dongli().basics.executed);
  expect(screen.getByText("已按新方案另铺一套表格")).toBeTruthy();
});

it("takes only unit and targets along for a new year", async () => {
  const pane = await show(memoryWorkbook({ scheme: qiaoxi(), submission: dongli() }));
  await openTool();
  expect(await screen.findByText("与现在的方案没有不同")).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "带过去的内容" }), "newYear");
  await userEvent.click(screen.getByRole("button", { name: "按新方案另铺一套" }));
  await waitFor(() => expect(pane.state().form?.reading.submission.basics).toEqual({}));
  expect(pane.state().form?.reading.submission.unit).toEqual(dongli().unit);
});

it("leaves no list behind where laying out failed", async () => {
  const workbook = older();
  workbook.next("layOut", new Error("no"));
  await show(workbook);
  await openTool();
  await userEvent.click(await screen.findByRole("button", { name: "按新方案另铺一套" }));
  expect(await screen.findByText("没能按新方案另铺")).toBeTruthy();
  expect(screen.queryByText(/没有带过去/)).toBeNull();
});

it("speaks English", async () => {
  await loadLocale("en-US");
  await show(memoryWorkbook({ scheme: olderScheme(), submission: emptySubmission(olderScheme()) }), "en-US");
  expect(screen.getByText("Version 1 of this scheme is available")).toBeTruthy();
  await openTool("Version of the scheme");
  expect(await screen.findByText("Indicator “产出指标 / 数量指标 / 走访户数” is gone (was 5 points)")).toBeTruthy();
});
