import { evaluate, offeredWords, type ScoringRule } from "../../../src/evaluation";
import type { Tier } from "../../../src/evaluation";
import { qiaoxi } from "../../form/sheets";

const tier = (label: string): Tier => ({ label, synonyms: [], min: 0, max: 1, maxInclusive: true });
const standard = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"];

const cases: [why: string, rule: ScoringRule, target: string, words: string[]][] = [
  ["the three tiers", { kind: "qualitativeTiers", tiers: "80/60" }, "提升", standard],
  ["the older cut, same words", { kind: "qualitativeTiers", tiers: "80/50" }, "提升", standard],
  ["tiers of one's own", { kind: "qualitativeTiers", tiers: [tier("显著"), tier("一般")] }, "改善", ["显著", "一般"]],
  ["a comma would part a label in two", { kind: "qualitativeTiers", tiers: [tier("好,很好"), tier("一般")] }, "改善", []],
  ["a label of 40 characters", { kind: "qualitativeTiers", tiers: [tier("好".repeat(40))] }, "改善", ["好".repeat(40)]],
  ["a label of 41", { kind: "qualitativeTiers", tiers: [tier("好".repeat(41))] }, "改善", []],
  ["six tiers", { kind: "qualitativeTiers", tiers: [..."一二三四五六"].map(tier) }, "改善", [..."一二三四五六"]],
  ["seven", { kind: "qualitativeTiers", tiers: [..."一二三四五六七"].map(tier) }, "改善", []],
  ["auto, target in words", { kind: "auto" }, "提升", standard],
  ["auto with tiers of its own", { kind: "auto", tiers: [tier("好"), tier("差")] }, "提升", ["好", "差"]],
  ["auto, a figure", { kind: "auto" }, "≥90%", []],
  ["auto, none wanted", { kind: "auto" }, "无", []],
  ["a word with a plain denial", { kind: "allOrNothing" }, "符合", ["符合", "不符合"]],
  ["spaces around it", { kind: "thresholdThenManual" }, " 达标 ", ["达标", "不达标"]],
  ["合格", { kind: "thresholdThenManual" }, "合格", ["合格", "不合格"]],
  ["a word without one", { kind: "allOrNothing" }, "真实", []],
  ["a figure", { kind: "thresholdThenManual" }, "≥90%", []],
  ["a person's number", { kind: "manual" }, "符合", []],
];

describe("words offered for an actual value", () => {
  it.each(cases)("%s", (_, rule, target, words) => {
    expect(offeredWords(rule, target)).toEqual(words);
  });

  it.each(cases.filter(([, , , words]) => words.length > 0))("are all understood: %s", (_, rule, target, words) => {
    for (const actual of words) {
      const scheme = { ...qiaoxi(), indicators: [{ code: "row", path: ["组", "行"], weight: 10, target, rule, standard: "" }] };
      const submission = {
        scheme: scheme.id,
        unit: "某街道",
        year: 2022,
        dates: {},
        basics: {},
        entries: [{ indicator: "row", actual }],
        stated: { groups: [], rates: {} },
      };
      const [row] = evaluate(scheme, submission).indicators;
      expect(row?.status).not.toBe("unreadable");
      expect(row?.working.steps.map(({ key }) => key)).not.toContain("working.tierUnknown");
    }
  });
});
