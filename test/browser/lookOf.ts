import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page, as readable lines. */
export async function axeFindings(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate<AxeResults>("axe.run(document)");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}

/** Texts that reach beyond the page's width, or that their own box cuts off. A drop-down may shorten what it shows. */
export function cutTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.tagName === "SELECT" || element.tagName === "OPTION") return false;
        const isBeyond = box.right > document.documentElement.clientWidth + 0.5 || box.left < -0.5;
        const isClipped = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible";
        return isBeyond || isClipped;
      })
      .map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 40)}`),
  );
}

/** Whether the page's ground is dark. */
export function isDark(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const ground = document.querySelector("main")?.parentElement ?? document.body;
    const [red = 255] = getComputedStyle(ground).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });
}
