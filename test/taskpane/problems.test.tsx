/** @jest-environment jsdom */
/** The list of problems as a person works with it: arranging, searching, looking closer, noting what was verified. */
import "../preview/textCoding";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadLocale, type Locale } from "../../src/locales";
import { App } from "../../src/taskpane/components/App";
import { createPane } from "../../src/taskpane/pane";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";
import { dongli, problem, qiaoxi } from "./sampleForm";

async function showProblems(workbook: MemoryWorkbook, locale: Locale = "zh-CN"): Promise<void> {
  const pane = createPane(workbook);
  render(<App pane={pane} locale={locale} dark={false} />);
  await act(() => pane.start());
  await userEvent.click(screen.getByRole("tab", { name: /问题|Problems/ }));
}

const dongliForm = (): MemoryWorkbook => memoryWorkbook({ scheme: qiaoxi(), submission: dongli() });
const panel = (): HTMLElement => screen.getByRole("tabpanel");
const card = (check: string): HTMLElement => within(panel()).getByText(check).closest("article") ?? document.body;
const inCard = (check: string, name: string | RegExp): HTMLElement => within(card(check)).getByRole("button", { name });
const score = (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "检查并评分" }));
const headings = (): (string | undefined)[] => [...panel().querySelectorAll("summary")].map(({ textContent }) => textContent ?? undefined);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("arranging", () => {
  it("goes by severity at first; by place it goes sheet by sheet in the form's order, and nothing is folded away", async () => {
    await showProblems(dongliForm());
    expect(headings()[0]).toMatch(/^错误 \d+ 个，须改正$/);
    await userEvent.click(within(panel()).getByRole("radio", { name: "按位置" }));
    const sections = headings().map((heading) => heading?.replace(/ \d+ 个$/, ""));
    const inOrder = ["基本信息", "绩效目标", "指标评分", "评价结论", "数据核对", "报告文本", "评分方案"];
    expect(sections.length).toBeGreaterThan(2);
    expect(sections).toEqual(inOrder.filter((section) => sections.includes(section)));
    expect([...panel().querySelectorAll("details")].every(({ open }) => open)).toBe(true);
  });

  it("is not offered where there is little to arrange", async () => {
    const allOff = Object.fromEntries([..."ABCDEFGHI"].map((family) => [family, "off" as const]));
    const workbook = memoryWorkbook({
      scheme: { ...qiaoxi(), checks: allOff },
      submission: { ...dongli(), scheme: { ...qiaoxi(), checks: allOff } },
    });
    workbook.shapeProblems = [problem("warning", "K16")];
    await showProblems(workbook);
    expect(card("K16")).toBeTruthy();
    expect(within(panel()).queryByRole("search")).toBeNull();
  });
});

describe("what several places have in common", () => {
  it("is said once; each place is one click away, and opens what is its own", async () => {
    const workbook = dongliForm();
    await showProblems(workbook);
    expect(within(panel()).getAllByText("B12")).toHaveLength(1);
    expect(within(card("B12")).getByText("自评得 … 分，但未填实际完成值，得分无依据，请补填")).toBeTruthy();
    expect(within(card("B12")).getByText("7 处")).toBeTruthy();
    await userEvent.click(inCard("B12", /^群众满意度.*实际完成值$/));
    expect(workbook.selected).toEqual([expect.objectContaining({ code: "satisfaction-1", field: "actual" })]);
    const details = inCard("B12", /^群众满意度.*详情$/);
    await userEvent.click(details);
    expect(details.getAttribute("aria-expanded")).toBe("true");
    expect(within(card("B12")).getByText(/^自评得 8 分/)).toBeTruthy();
  });
});

describe("searching", () => {
  it("keeps the problems of a family, counts them, and says how many there are in all", async () => {
    await showProblems(dongliForm());
    const all = within(panel()).getAllByRole("article", { hidden: true }).length;
    await userEvent.selectOptions(within(panel()).getByRole("combobox", { name: "问题类别" }), "预算、人员与资产");
    const shown = within(panel()).getAllByRole("article", { hidden: true });
    expect(shown.length).toBeLessThan(all);
    for (const each of shown) expect(each.textContent).toMatch(/D\d/);
    expect(within(panel()).getByRole("status").textContent).toMatch(/^符合条件的 \d+ 个，共 \d+ 个$/);
  });

  it("finds words in the place, the message and what was seen, and says where nothing matches", async () => {
    await showProblems(dongliForm());
    const field = within(panel()).getByRole("searchbox", { name: "查找问题" });
    await userEvent.type(field, "资料收集");
    expect(card("G2")).toBeTruthy();
    expect(within(panel()).queryByText("B17")).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, "b17");
    expect(card("B17")).toBeTruthy();
    await userEvent.type(field, "没有这样的话");
    expect(within(panel()).getByRole("status").textContent).toMatch(/^符合条件的 0 个/);
    expect(within(panel()).queryAllByRole("article", { hidden: true })).toEqual([]);
  });
});

describe("looking closer", () => {
  it("opens the working of the row, one thing at a time", async () => {
    await showProblems(dongliForm());
    await userEvent.click(inCard("B2", "评分依据"));
    expect(within(card("B2")).getByText("107.43 ÷ 117.5 = 91.43%，落在 90%–100% 档，得 9 分")).toBeTruthy();
    await userEvent.click(inCard("B2", "填写核实说明"));
    expect(inCard("B2", "评分依据").getAttribute("aria-expanded")).toBe("false");
    expect(within(card("B2")).queryByText(/落在 90%–100% 档/)).toBeNull();
  });

  it("offers no working where the place is no indicator", async () => {
    await showProblems(dongliForm());
    expect(within(card("D2")).queryByRole("button", { name: "评分依据" })).toBeNull();
  });

  it("explains the rule behind a check of the workbook's shape too", async () => {
    const workbook = dongliForm();
    workbook.shapeProblems = [problem("error", "K16")];
    await showProblems(workbook);
    await userEvent.click(inCard("K16", "规则说明"));
    expect(await within(card("K16")).findByText(/^依据：/)).toBeTruthy();
  });
});

describe("已核实说明", () => {
  it("cannot be written before 问题清单 lists the problem: scoring is offered, and leads on to the field", async () => {
    await showProblems(dongliForm());
    await userEvent.click(inCard("D2", "填写核实说明"));
    expect(within(card("D2")).getByText(/问题清单里还没有这个问题/)).toBeTruthy();
    await userEvent.click(inCard("D2", "检查并评分"));
    expect(within(card("D2")).getByRole("textbox", { name: "核实说明" })).toBeTruthy();
  });

  it("is written from the card, shown on it, and counted apart; the keyboard keeps its place", async () => {
    const workbook = dongliForm();
    await showProblems(workbook);
    await score();
    await userEvent.click(inCard("D2", "填写核实说明"));
    await userEvent.type(within(card("D2")).getByRole("textbox", { name: "核实说明" }), " 口径已请示 ");
    await userEvent.click(inCard("D2", "写入表格"));
    expect(await within(card("D2")).findByText("已核实：口径已请示")).toBeTruthy();
    expect(workbook.listed?.filter(({ verified }) => verified !== "").map(({ code }) => code)).toEqual(["D2|stated|budgetExecutionRate||"]);
    expect(headings()[0]).toMatch(/^错误 \d+ 个，须改正（其中 1 个已核实）$/);
    expect(screen.getByText("核实说明已写入问题清单")).toBeTruthy();
    expect(document.activeElement).toBe(inCard("D2", "修改核实说明"));
  });

  it("of one place of several shows below that place", async () => {
    const workbook = dongliForm();
    await showProblems(workbook);
    await score();
    workbook.listed = (workbook.listed ?? []).map((row) =>
      row.code === "B12|indicators|social-1|actual|" ? { ...row, verified: "见附表" } : row,
    );
    act(() => workbook.type(dongli()));
    const note = await within(card("B12")).findByText("已核实：见附表");
    expect(note.closest("li")?.textContent).toContain("已核实：见附表");
    expect(
      within(card("B12"))
        .getAllByRole("listitem")
        .filter((item) => item.contains(note)),
    ).toHaveLength(1);
  });

  it("that could not be written stays in the field", async () => {
    const workbook = dongliForm();
    await showProblems(workbook);
    await score();
    workbook.next("verify", new Error("broken off"));
    await userEvent.click(inCard("D2", "填写核实说明"));
    await userEvent.type(within(card("D2")).getByRole("textbox", { name: "核实说明" }), "口径已请示");
    await userEvent.click(inCard("D2", "写入表格"));
    expect(screen.getByText("没能写入核实说明")).toBeTruthy();
    expect(within(card("D2")).getByRole("textbox", { name: "核实说明" })).toHaveProperty("value", "口径已请示");
  });

  it("is not offered where the workbook has no 问题清单", async () => {
    const workbook = dongliForm();
    workbook.listed = null;
    await showProblems(workbook);
    expect(within(panel()).queryByRole("button", { name: "填写核实说明" })).toBeNull();
  });
});

it("the last scoring tells how many problems it settled", async () => {
  const workbook = dongliForm();
  await showProblems(workbook);
  await score();
  expect(screen.queryByText(/^本次消除/)).toBeNull();
  act(() => workbook.type({ ...dongli(), stated: { groups: [], rates: {} } }));
  await waitFor(() => expect(within(panel()).queryByText("D2")).toBeNull());
  await score();
  expect(screen.getByText(/^本次消除 \d+ 个问题。$/)).toBeTruthy();
});

it("speaks English to those who read it", async () => {
  await loadLocale("en-US");
  await showProblems(dongliForm(), "en-US");
  expect(within(panel()).getByRole("radio", { name: "By place" })).toBeTruthy();
  await userEvent.click(inCard("B2", "Add a note"));
  expect(within(card("B2")).getByText(/does not hold this one yet/)).toBeTruthy();
});
