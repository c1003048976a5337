/** @jest-environment jsdom */
import "../preview/textCoding";
import { cleanup, render, screen } from "@testing-library/react";
import { Suspense, type ReactNode } from "react";
import { lazyPart } from "../../src/taskpane/components/lazyPart";

afterEach(cleanup);

const show = (Part: ReturnType<typeof lazyPart>): unknown =>
  render(
    <Suspense fallback="……">
      <Part />
    </Suspense>,
  );

it("shows a part when it is loaded", async () => {
  const Part = (): ReactNode => "规则";
  show(lazyPart(() => Promise.resolve({ default: Part })));
  expect(await screen.findByText("规则")).toBeTruthy();
});

it("says that a part could not be loaded, and leaves the rest of the pane alone", async () => {
  show(lazyPart(() => Promise.reject(new Error("ChunkLoadError"))));
  expect((await screen.findByRole("alert")).textContent).toContain("没有加载成功");
});
