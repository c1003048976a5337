/** @jest-environment jsdom */
import "../preview/textCoding";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/components/App";
import { createPane, type Pane } from "../../src/taskpane/pane";
import { rememberUnplaced } from "../../src/taskpane/tools/importTable/lastUnplaced";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { dongli, qiaoxi } from "./sampleForm";

const oldTable = [
  "三级指标\t分值\t今年完成\t自评得分",
  "活动项目实际完成率\t15\t95%\t9",
  "资金到位\t10\t100%\t10",
  "没有的指标\t5\t1户\t5",
].join("\n");

async function openTool(workbook: MemoryWorkbook): Promise<Pane> {
  const pane = createPane(workbook);
  render(<App pane={pane} locale="zh-CN" dark={false} />);
  await act(() => pane.start());
  await userEvent.click(screen.getByText("从旧表导入"));
  await screen.findByRole("textbox", { name: "或者把旧表粘贴到这里" });
  return pane;
}

function paste(text: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: "或者把旧表粘贴到这里" }), { target: { value: text } });
}

const unplacedText = (): string => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^未填入的/ }).value;

afterEach(() => {
  cleanup();
  rememberUnplaced([]);
});

it("says how a pasted table is understood, what is to be confirmed and what has no place", async () => {
  await openTool(memoryWorkbook());
  paste(oldTable);
  expect(await screen.findByText(/对上 1 行，待确认 1 行，未填入 2 处/)).toBeTruthy();
  expect(screen.getByText("第 2 行 → 活动项目实际完成率；分值不同：旧表 15，方案 10，按方案计")).toBeTruthy();
  expect(screen.getByRole("checkbox", { name: "第 3 行“资金到位”就是“工作资金到位率”" })).toHaveProperty("checked", false);
  expect(unplacedText()).toContain("第 4 行（方案里没有这个指标）：没有的指标 | 5 | 1户 | 5");
});

it("fills a new form with what is matched, confirmed and chosen, and keeps the list of the rest in sight", async () => {
  const pane = await openTool(memoryWorkbook());
  paste(oldTable);
  await userEvent.click(await screen.findByRole("checkbox", { name: /资金到位/ }));
  await userEvent.selectOptions(screen.getByLabelText("第 3 栏“今年完成”"), "actual");
  await userEvent.click(screen.getByRole("button", { name: "填入新表" }));
  expect(await screen.findByText("已按旧表填入新表")).toBeTruthy();
  expect(pane.state().form?.reading.submission.entries).toEqual([
    { indicator: "quantity-1", actual: "95%", selfScore: 9 },
    { indicator: "quality-1", actual: "100%", selfScore: 10 },
  ]);
  expect(await screen.findByRole("textbox", { name: "未填入的 1 处" })).toBeTruthy();
  expect(unplacedText()).toBe("第 4 行（方案里没有这个指标）：没有的指标 | 5 | 1户 | 5");
});

it("beside a form it fills a second one of the same scheme, with the unit's name", async () => {
  const pane = await openTool(memoryWorkbook({ scheme: { ...qiaoxi(), title: "本区方案" }, submission: dongli() }));
  expect(within(screen.getByRole("combobox", { name: "填进哪个方案的表" })).getByRole("option", { selected: true }).textContent).toBe(
    "现在这套表的方案：本区方案",
  );
  paste(oldTable);
  await userEvent.click(await screen.findByRole("button", { name: "填入新表" }));
  await waitFor(() => expect(pane.state().form?.reading.submission.entries).toEqual([{ indicator: "quantity-1", selfScore: 9 }]));
  expect(pane.state().form?.reading).toMatchObject({ scheme: { title: "本区方案" }, submission: { unit: dongli().unit } });
});

it("a table without a known heading asks what its columns are", async () => {
  await openTool(memoryWorkbook());
  paste("活动项目实际完成率\t95%");
  expect(await screen.findByText("没有认出表头，请在下面指定各栏是什么。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "填入新表" }).getAttribute("aria-disabled")).toBe("true");
  await userEvent.selectOptions(screen.getByLabelText("第 1 栏"), "level3");
  await userEvent.selectOptions(screen.getByLabelText("第 2 栏"), "actual");
  expect(screen.getByText(/对上 1 行，待确认 0 行，未填入 0 处/)).toBeTruthy();
});

it("a failed layout keeps the table, and leaves the list of the time before alone", async () => {
  const workbook = memoryWorkbook();
  workbook.next("layOut", new Error("no"));
  await openTool(workbook);
  paste(oldTable);
  await userEvent.click(await screen.findByRole("button", { name: "填入新表" }));
  expect(await screen.findByText("没能从旧表填入")).toBeTruthy();
  expect(screen.getByText(/对上 1 行/)).toBeTruthy();
});

it("has a label on every control", async () => {
  await openTool(memoryWorkbook());
  paste(oldTable);
  await screen.findByText(/对上 1 行/);
  const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa"], rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
