import fc from "fast-check";
import { ruleKinds } from "../../../src/evaluation";
import { draftOf, layOutDraft } from "../../../src/form/draft";
import { say } from "../../../src/locales";
import { arbitraryScheme } from "../../schemes/arbitraryScheme";
import { qiaoxi } from "../sheets";
import { laidDraft, read, tableOf, tidied, typeAt } from "./draftTable";

describe("a draft", () => {
  it("holds any valid scheme whole", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const draft = read(laidDraft(scheme));
        expect(draft.problems).toEqual([]);
        expect(draft.scheme).toEqual(scheme);
      }),
      { numRuns: 60 },
    );
  });

  it("is laid anew as it was laid", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const sheet = laidDraft(scheme);
        expect(tidied(sheet)).toEqual(sheet);
      }),
      { numRuns: 30 },
    );
  });

  it("repeats above the parameters of a rule the headings of the columns that they take", () => {
    const sheet = laidDraft(qiaoxi());
    const headings = (code: string): unknown[] => ["c1", "c2", "c3", "c4"].map((column) => tableOf(sheet).cell(code, column)?.value);
    expect(headings("#rule:indicators.4")).toEqual(["分档计分", "得分", "得分比例", ""]);
    expect(headings("#rule:indicators.0")).toEqual(["达到得满分，不符酌情减分", "", "", ""]);
  });

  it("says how to fill in the cells that need words, lists or not", () => {
    const { validations, cells } = layOutDraft(draftOf(qiaoxi()), "draft-1", "评分方案");
    const saidAt = (code: string, column: number): unknown[] => {
      const row = cells.findIndex((texts) => texts.at(-1) === code);
      return validations.flatMap(({ area, rule, prompt }) =>
        area.row === row && area.column === column ? [rule.type, prompt.message] : [],
      );
    };
    expect(saidAt("gradeBands.0", 1)).toEqual(["any", say("draft.prompt.interval")]);
    expect(saidAt("indicators.0", 7)).toEqual(["list", say("draft.prompt.kind")]);
    expect(saidAt("indicators.4.rule.on", 1)).toEqual(["list", say("draft.prompt.list")]);
    expect(saidAt("#check:0", 1)).toEqual(["any", say("draft.prompt.checkId")]);
    expect(saidAt("title", 1)).toEqual([]);
  });

  it.each(ruleKinds)("takes the kind %s for any rule, tells what falls away, and shows its own parameters after 整理", (kind) => {
    for (const code of ["quality-1", "cost-1", "social-1"]) {
      const scheme = qiaoxi();
      const index = scheme.indicators.findIndex((indicator) => indicator.code === code);
      const sheet = laidDraft(scheme);
      typeAt(sheet, `indicators.${index}`, "c7", say(`rule.${kind}`));
      const after = read(tidied(sheet));
      expect(after.problems).toEqual([]);
      expect(after.scheme?.indicators[index]?.rule.kind).toBe(kind);
      expect(after.scheme?.indicators.filter((_, other) => other !== index)).toEqual(
        scheme.indicators.filter((_, other) => other !== index),
      );
    }
  });
});
