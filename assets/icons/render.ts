/** Draws the PNG files from the SVG sources beside this file: `npm run icons`. Up to 24 pixels the small drawings are used. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../../test/browser/findBrowser";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const names = ["icon", "check"];

async function render(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of sizes) {
      const drawing = readFileSync(path.join(__dirname, `${name}${size <= 24 ? "-small" : ""}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
      await page.screenshot({ path: path.join(__dirname, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void render();
