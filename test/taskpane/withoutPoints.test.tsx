/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withoutPoints } from "../form/listForms";
import { emptySubmission, memoryWorkbook } from "./memoryWorkbook";
import { App } from "../../src/taskpane/components/App";
import { createPane } from "../../src/taskpane/pane";

afterEach(cleanup);

describe("a form without points", () => {
  it("shows no score: whether it is checked, what is to be filled in, and the problems", async () => {
    const scheme = withoutPoints();
    const stated = { grade: "良好", groups: [], rates: {} };
    const pane = createPane(memoryWorkbook({ scheme, submission: { ...emptySubmission(scheme), stated } }));
    render(<App pane={pane} locale="zh-CN" dark={false} />);
    await act(() => pane.start());
    const card = within(screen.getByRole("region", { name: "检查结果" }));
    expect(card.getByText("检查结果还没有写入表格")).toBeTruthy();
    expect(card.getByText("本方案不设分值，只检查，不评分。")).toBeTruthy();
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([expect.stringContaining("问题")]);
    expect(screen.getByText("已填 0 / 5")).toBeTruthy();
    expect(document.body.textContent).not.toContain("0 分");

    await userEvent.click(screen.getByRole("button", { name: "检查并评分" }));
    expect(await screen.findByText("问题已写入表格")).toBeTruthy();
    expect(screen.getByText(/^错误 \d+ 个，警告 \d+ 个。$/)).toBeTruthy();
    expect(card.getByText("检查结果已写入表格")).toBeTruthy();
    expect(document.body.textContent).not.toContain("总分 0");
  });
});
