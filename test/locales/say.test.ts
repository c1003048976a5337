import { loadLocale, say, sayQuantity, sayTogether, toLocale, type TextKey } from "../../src/locales";
import { texts as english } from "../../src/locales/en-US";
import { texts as paneTexts } from "../../src/locales/zh-CN";
import { explanations } from "../../src/locales/zh-CN/explanations";
import { formTexts } from "../../src/locales/zh-CN/forms";
import { programTexts } from "../../src/locales/zh-CN/programs";
import { toolTexts } from "../../src/locales/zh-CN/tools";

const chinese = { ...paneTexts, ...formTexts, ...explanations, ...programTexts, ...toolTexts };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the two languages", () => {
  it("have the same keys", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it.each(Object.entries(chinese))("agree on what %s takes", (key, text) => {
    const translated = Object.entries(english).find(([other]) => other === key)?.[1] ?? "";
    expect(placeholders(translated)).toEqual(placeholders(text));
    expect(text).not.toBe("");
    expect(translated).not.toBe("");
  });

  it("keep Chinese characters out of English, but for names of sheets, units and words of the forms in quotation marks", () => {
    for (const key of ["check.B2", "check.B9", "working.claimedWithoutActual", "cli.total"] satisfies TextKey[]) {
      expect(english[key]).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe("say", () => {
  it("fills in numbers, texts and quantities with their units", () => {
    expect(say("check.B2", { calculated: 9, score: 10 })).toBe("按规则应得 9 分，自评得分为 10 分，请更正或核对实际完成值");
    expect(say("working.rate", { part: 107.43, base: 117.5, rate: { value: 91.43, unit: "%" } })).toBe("107.43 ÷ 117.5 = 91.43%");
    expect(sayQuantity({ value: 117.5, unit: "万元" })).toBe("117.5 万元");
    expect(sayQuantity({ value: 3, unit: "" })).toBe("3");
  });

  it("says messages inside messages, and lists of them", () => {
    const sums = [
      { key: "check.B4.groups", values: { addends: "50+47", sum: 97 } },
      { key: "check.B4.indicators", values: { sum: 96 } },
    ] as const;
    expect(say({ key: "check.B4", values: { total: 98, sums } })).toBe(
      "填报总分 98 分；按一级指标得分 50+47=97、各项自评得分合计 96 分，请核对",
    );
    expect(say({ key: "working.missingBasic", values: { basic: { key: "basic.executed", values: {} } } })).toBe("未填全年执行数，不能计算");
  });

  it("leaves braces alone that stand in a value", () => {
    expect(say("check.K4", { text: "{score}" })).toContain("“{score}”");
  });

  it("speaks Chinese until English is loaded, then English", async () => {
    expect(say("status.open", "en-US")).toBe("待填");
    await loadLocale("en-US");
    expect(say("status.open", "en-US")).toBe("To fill in");
    expect(say("status.open")).toBe("待填");
    expect(
      sayTogether(
        [
          { key: "working.score", values: { score: 9 } },
          { key: "working.waiting", values: {} },
        ],
        "en-US",
      ),
    ).toBe("score 9; calculated once filled in");
    expect(say("working.withoutBudget", { executed: { value: 3, unit: "万元" } }, "en-US")).toBe("3 ×10,000 yuan spent without a budget");
  });
});

describe("toLocale", () => {
  it.each([
    ["en-US", "en-US"],
    ["en-GB", "en-US"],
    ["EN", "en-US"],
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["enm-XX", "zh-CN"],
    ["", "zh-CN"],
  ])("speaks to %s in %s", (tag, locale) => {
    expect(toLocale(tag)).toBe(locale);
  });
});
