/** @jest-environment jsdom */
/** The tool 编制评分方案 as a person works with it, over the real office.js and the emulator. */
import "../preview/textCoding";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { copyScheme, schemeFileText, sealScheme } from "../../src/schemes";
import { App } from "../../src/taskpane/components/App";
import { createPane } from "../../src/taskpane/pane";
import { openExcel, type Session } from "../excel/session";
import { publishedQiaoxi, qiaoxi } from "../form/sheets";

async function show(session: Session): Promise<void> {
  const pane = createPane(session.form);
  render(<App pane={pane} locale="zh-CN" dark={false} />);
  await act(() => pane.start());
}

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });
const click = async (name: string | RegExp): Promise<void> => userEvent.click(await button(name));

/** jsdom neither opens nor closes <details>. */
async function openTool(): Promise<void> {
  const tool = screen.getByText("编制或打开评分方案").closest("details");
  if (tool === null) throw new Error("no tool");
  await act(async () => {
    tool.open = true;
    tool.dispatchEvent(new Event("toggle"));
  });
}

/** jsdom's files have no text(), which browsers' have. */
function schemeFile(text: string): File {
  return Object.assign(new File([text], "scheme.json", { type: "application/json" }), { text: () => Promise.resolve(text) });
}

const at = (row: string, column: string) => ({ kind: "draft" as const, row, column });
const sheetNames = (session: Session): string[] => session.emulator.workbook.sheets.map(({ name }) => name);

afterEach(cleanup);

describe("the tool 编制或打开评分方案", () => {
  it("copies a scheme, tells what is wrong, goes to the cell, seals, lays out", async () => {
    const session = openExcel();
    await show(session);
    await openTool();
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "从哪里开始" }), "qiaoxi-2022");
    await click("新建草案");
    expect(await screen.findByText("草案，还没有封版")).toBeTruthy();
    expect(screen.getByText("没有发现问题，可以封版")).toBeTruthy();
    expect(await button("按此方案铺设表格")).toHaveProperty("ariaDisabled", "true");

    session.type(at("indicators.0", "c5"), "12");
    const problems = within(await screen.findByRole("region", { name: "要改的 2 处" }));
    expect(problems.getByText(/三级指标分值合计 102，应为 100/)).toBeTruthy();
    await userEvent.click(problems.getByRole("button", { name: /产出指标/ }));
    const cell = session.table("draft").cell("groups.0", "c4");
    await waitFor(() => expect(session.emulator.selection.area).toMatchObject({ row: cell?.row, column: cell?.column }));

    session.type(at("indicators.0", "c5"), "10");
    await screen.findByText("没有发现问题，可以封版");
    await click("封版");
    expect(await screen.findByText(/^\d{4}-\d\d-\d\d 封版，版本 1，校验码 [0-9a-f]{12}$/)).toBeTruthy();
    await click("按此方案铺设表格");
    expect(await screen.findByRole("heading", { name: "单位名称待填" })).toBeTruthy();
    expect(sheetNames(session)).toContain("指标评分");
  }, 30_000);

  it("begins from nothing", async () => {
    const session = openExcel();
    await show(session);
    await openTool();
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "从哪里开始" }), "从空白开始（一个指标组、三个指标）");
    await click("新建草案");
    expect(await screen.findByText("没有发现问题，可以封版")).toBeTruthy();
    expect(session.value(at("indicators.2", "c4"))).toBe("指标三");
  }, 30_000);

  it("says what was put right when a kind was changed", async () => {
    const session = openExcel();
    await show(session);
    await openTool();
    await click("新建草案");
    await screen.findByText("草案，还没有封版");
    session.type(at("indicators.4", "c7"), "按偏差幅度扣分");
    await screen.findByRole("region", { name: "整理时会处理的 3 处" });
    expect(await button("封版")).toHaveProperty("ariaDisabled", "true");
    await click("整理");
    expect(await screen.findByRole("region", { name: "上次整理处理了 3 处" })).toBeTruthy();
    expect(session.value(at("indicators.4.rule.per", "c1"))).toBe(1);
  }, 30_000);

  it("is open at once where the workbook holds a draft", async () => {
    const session = openExcel();
    await show(session);
    await openTool();
    await click("新建草案");
    await screen.findByText("草案，还没有封版");
    cleanup();
    await show(session);
    expect(await screen.findByText("草案，还没有封版")).toBeTruthy();
    expect(screen.getByText("按内置方案铺设表格").closest("details")).toHaveProperty("open", false);
  }, 30_000);

  it("opens a sealed scheme from a file and lays it out; an unsealed one is a draft", async () => {
    const session = openExcel();
    await show(session);
    await openTool();
    const input = await screen.findByLabelText("打开 .json 文件");
    await userEvent.upload(input, schemeFile(schemeFileText(qiaoxi())));
    expect(await screen.findByText("还没有封版，只能作为草案修改")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "按此方案铺设表格" })).toBeNull();
    await userEvent.upload(input, schemeFile(schemeFileText(sealScheme(copyScheme(qiaoxi()), "2023-03-01"))));
    expect(await screen.findByText(/^2023-03-01 封版/)).toBeTruthy();
    await click("按此方案铺设表格");
    expect(await screen.findByRole("heading", { name: "单位名称待填" })).toBeTruthy();
  }, 30_000);

  it("tells in Chinese what is wrong with a file", async () => {
    const session = openExcel();
    await show(session);
    await openTool();
    const input = await screen.findByLabelText("打开 .json 文件");
    await userEvent.upload(input, schemeFile("分值表"));
    expect(await screen.findByText(/这不是评分方案文件/)).toBeTruthy();
    const { indicators } = qiaoxi();
    await userEvent.upload(input, schemeFile(JSON.stringify({ ...qiaoxi(), indicators: indicators.slice(1) })));
    expect(await screen.findByText(/三级指标分值合计 90，应为 100/)).toBeTruthy();
    const changed = { ...sealScheme(qiaoxi(), "2023-03-01"), title: "改过的" };
    await userEvent.upload(input, schemeFile(schemeFileText(changed)));
    expect(await screen.findByText(/封版后被改动过/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "按此方案铺设表格" })).toBeNull();
  }, 30_000);

  it("saves a scheme as a file, and offers its text to copy", async () => {
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "#saved";
      },
      revokeObjectURL: () => undefined,
    });
    const session = openExcel();
    await show(session);
    await openTool();
    await click("新建草案");
    await click("另存为 .json");
    const text = await screen.findByRole("textbox", { name: "评分方案的文字" });
    expect(text).toHaveProperty("value", schemeFileText(copyScheme(publishedQiaoxi())));
    expect(saved).toHaveLength(1);
  }, 30_000);
});
