/** @jest-environment jsdom */
import "../preview/textCoding";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSyncExternalStore, type ReactNode } from "react";
import { loadLocale, type Locale } from "../../src/locales";
import { LocaleContext } from "../../src/taskpane/language";
import { createPane, type Pane } from "../../src/taskpane/pane";
import OwnIndicators from "../../src/taskpane/tools/ownIndicators";
import { openForm, type Session } from "../excel/session";
import { openScheme } from "../form/openScheme";
import { qiaoxi } from "../form/sheets";

function Tool({ pane }: { pane: Pane }): ReactNode {
  return <OwnIndicators pane={pane} state={useSyncExternalStore(pane.subscribe, pane.state)} />;
}

/** The tool over a workbook in Excel. */
async function show(session: Session, locale: Locale = "zh-CN"): Promise<Pane> {
  const pane = createPane(session.form);
  render(
    <LocaleContext.Provider value={locale}>
      <Tool pane={pane} />
    </LocaleContext.Provider>,
  );
  await act(() => pane.start());
  return pane;
}

const group = (name: string) => within(screen.getByRole("region", { name }));
const first = (): ReturnType<typeof group> => group("产出指标 / 数量指标");
const namesIn = (of: ReturnType<typeof group>): (string | null | undefined)[] =>
  of.queryAllByRole("listitem").map((item) => item.querySelector("button")?.textContent);

/** Fills the fields in and presses 添加. */
async function add(of: ReturnType<typeof group>, name: string, points?: string): Promise<void> {
  await userEvent.type(of.getByRole("textbox", { name: "三级指标" }), name);
  if (points !== undefined) {
    await userEvent.clear(of.getByRole("textbox", { name: "分值" }));
    await userEvent.type(of.getByRole("textbox", { name: "分值" }), points);
  }
  await userEvent.type(of.getByRole("textbox", { name: "年度指标值" }), "≥1个");
  await userEvent.click(of.getByRole("button", { name: "添加" }));
  await waitFor(() => expect(namesIn(of)).toContain(name));
}

afterEach(() => {
  cleanup();
});

it("says in one line that a scheme has no open group", async () => {
  const pane = await show(await openForm(qiaoxi()));
  expect(screen.getByText("本方案没有由单位自定指标的组，不必添加。")).toBeTruthy();
  await pane.stop();
});

describe("the unit's own indicators", () => {
  it("are added with the points that are left proposed, and stand in the sheet", async () => {
    const session = await openForm(openScheme());
    const pane = await show(session);
    expect(first().getByText("分值合计 10 / 30，还差 20 分。")).toBeTruthy();
    expect(first().getByRole("textbox", { name: "分值" })).toHaveProperty("value", "20");
    await userEvent.selectOptions(first().getByRole("combobox", { name: "评分方式" }), "全或无");
    await add(first(), "培训人次", "15");
    expect(first().getByText("15 分 · 指标值 ≥1个 · 全或无")).toBeTruthy();
    expect(first().getByText("分值合计 25 / 30，还差 5 分。")).toBeTruthy();
    expect(first().getByRole("textbox", { name: "三级指标" })).toHaveProperty("value", "");
    expect(session.value({ kind: "indicators", row: "own-3-1", column: "level3" })).toBe("培训人次");
    expect(session.value({ kind: "indicators", row: "own-3-1", column: "rule" })).toBe("全或无");
    await add(first(), "检查次数");
    expect(first().getByText("分值合计 30 / 30，已分配完。")).toBeTruthy();
    await pane.stop();
  });

  it("in a group of the first level are asked for their 二级指标 too", async () => {
    const session = await openForm(openScheme());
    const pane = await show(session);
    expect(first().queryByRole("textbox", { name: "二级指标" })).toBeNull();
    await userEvent.type(group("效益指标").getByRole("textbox", { name: "二级指标" }), "社会效益");
    await add(group("效益指标"), "满意度");
    expect(session.value({ kind: "indicators", row: "own-5-1", column: "level2" })).toBe("社会效益");
    await pane.stop();
  });

  it("are moved by buttons that name them; the first has none before it", async () => {
    const pane = await show(await openForm(openScheme()));
    await add(first(), "甲", "5");
    await add(first(), "乙", "5");
    expect(first().getByRole("button", { name: "上移：甲" }).getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(first().getByRole("button", { name: "上移：乙" }));
    await waitFor(() => expect(namesIn(first())).toEqual(["乙", "甲"]));
    await userEvent.click(first().getByRole("button", { name: "下移：乙" }));
    await waitFor(() => expect(namesIn(first())).toEqual(["甲", "乙"]));
    await pane.stop();
  });

  it("are removed only after asking, and the keyboard goes on from the group's heading", async () => {
    const pane = await show(await openForm(openScheme()));
    await add(first(), "甲", "5");
    await userEvent.click(first().getByRole("button", { name: "删除：甲" }));
    expect(first().getByText("删除“甲”？这一行填写的内容会一并清空。")).toBeTruthy();
    await userEvent.click(first().getByRole("button", { name: "不删" }));
    expect(namesIn(first())).toEqual(["甲"]);
    await userEvent.click(first().getByRole("button", { name: "删除：甲" }));
    await userEvent.click(first().getByRole("button", { name: "确定删除" }));
    await waitFor(() => expect(namesIn(first())).toEqual([]));
    expect(document.activeElement?.textContent).toBe("产出指标 / 数量指标");
    expect(screen.getByRole("status").textContent).toMatch(/Ctrl\+Z/u);
    await pane.stop();
  });

  it("what was typed into the fields stays where adding failed", async () => {
    const session = await openForm(openScheme());
    const pane = await show(session);
    session.sheet("indicators").protection = { options: {} };
    await userEvent.type(first().getByRole("textbox", { name: "三级指标" }), "甲");
    await userEvent.click(first().getByRole("button", { name: "添加" }));
    await waitFor(() => expect(pane.state().fault?.job).toBe("ownIndicators"));
    expect(first().getByRole("textbox", { name: "三级指标" })).toHaveProperty("value", "甲");
    await pane.stop();
  });

  it("speak English to an English reader, and Chinese in the cells", async () => {
    await loadLocale("en-US");
    const session = await openForm(openScheme());
    const pane = await show(session, "en-US");
    await userEvent.type(first().getByRole("textbox", { name: "Level 3" }), "甲");
    await userEvent.selectOptions(first().getByRole("combobox", { name: "Scoring method" }), "All or nothing");
    await userEvent.click(first().getByRole("button", { name: "Add" }));
    await waitFor(() => expect(namesIn(first())).toEqual(["甲"]));
    expect(session.value({ kind: "indicators", row: "own-3-1", column: "rule" })).toBe("全或无");
    await pane.stop();
  });
});
