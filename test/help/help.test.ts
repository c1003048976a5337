import { readFileSync } from "node:fs";
import path from "node:path";
import { pane } from "../../src/locales/zh-CN/pane";

const project = path.join(__dirname, "../..");
const help = readFileSync(path.join(project, "src/help/help.html"), "utf8");
const manifest = readFileSync(path.join(project, "manifest.xml"), "utf8");

test("the help page calls the pane's commands by the words on them", () => {
  for (const label of [pane["pane.start.layOut"], pane["pane.command.checkAndScore"], pane["pane.command.restoreLast"]]) {
    expect(help).toContain(`“${label}”`);
  }
});

test("the ribbon's buttons are called alike in the manifest, the pane and the help page", () => {
  const labels = [...manifest.matchAll(/id="\w+\.Label" DefaultValue="([^"]+)"/g)].map(([, label]) => label);
  expect(labels).toEqual(["绩评", "绩效自评", "打开面板", pane["pane.command.checkAndScore"]]);
  expect(help).toContain("“打开面板”");
});

test("the help page names its limits, the first of them WPS", () => {
  const [, limits = ""] = /使用限制([\s\S]*?)<\/ul>/.exec(help) ?? [];
  const [first = "", ...others] = limits.split("<li>").slice(1);
  expect(first).toContain("WPS");
  expect(others.length).toBeGreaterThanOrEqual(3);
});
