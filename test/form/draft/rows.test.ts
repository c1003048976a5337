import { deleteAt, copyRow, insertAbove, laidDraft, read, tidied, typeAt, typeInto } from "./draftTable";
import { moveColumn, qiaoxi } from "../sheets";
import type { Scheme } from "../../../src/evaluation";
import type { SheetContents } from "../../../src/form";

function schemeOf(sheet: SheetContents): Scheme {
  const { scheme, problems } = read(sheet);
  if (scheme === null) throw new Error(JSON.stringify(problems));
  return scheme;
}

const codes = ({ indicators }: Scheme): string[] => indicators.map(({ code }) => code);
const keys = (sheet: SheetContents): string[] => read(sheet).problems.map(({ message }) => message.key);

/** The cells of a new indicator that takes over five points of the first one. */
function typeIndicator(sheet: SheetContents, row: number): void {
  typeAt(sheet, "indicators.0", "c5", 5);
  for (const [column, value] of Object.entries({ c2: "产出指标", c3: "质量指标", c4: "验收合格率", c5: 5 }))
    typeInto(sheet, row, column, value);
}

describe("rows of a draft", () => {
  it("an inserted row is an indicator in its place, with a code and the rule by its target's form", () => {
    const sheet = laidDraft(qiaoxi());
    typeIndicator(sheet, insertAbove(sheet, "indicators.1"));
    const { indicators } = schemeOf(sheet);
    expect(indicators[1]).toEqual({
      code: "indicator-1",
      path: ["产出指标", "质量指标", "验收合格率"],
      weight: 5,
      target: "",
      rule: { kind: "auto" },
      standard: "",
    });
    expect(indicators.slice(2)).toEqual(qiaoxi().indicators.slice(1));
    expect(schemeOf(tidied(sheet)).indicators).toEqual(indicators);
  });

  it("a spare row that is filled in is the last indicator", () => {
    const sheet = laidDraft(qiaoxi());
    const spare = qiaoxi().indicators.length;
    typeAt(sheet, "indicators.0", "c5", 5);
    for (const [column, value] of Object.entries({ c2: "产出指标", c3: "质量指标", c4: "验收合格率", c5: 5, c7: "按例扣分" })) {
      typeAt(sheet, `indicators.${spare}`, column, value);
    }
    expect(schemeOf(sheet).indicators.at(-1)).toMatchObject({
      code: "indicator-1",
      weight: 5,
      rule: { kind: "deductPerIncident", deduct: 1 },
    });
  });

  it("a deleted row takes its parameters with it, which is told", () => {
    const sheet = laidDraft(qiaoxi());
    typeAt(sheet, "indicators.3", "c5", 20);
    typeAt(sheet, "groups.0", "c4", 50);
    deleteAt(sheet, "groups.1");
    deleteAt(sheet, "indicators.4");
    expect(keys(sheet)).toEqual(["draft.fault.orphans"]);
    expect(codes(schemeOf(sheet))).toEqual(codes(qiaoxi()).filter((code) => code !== "execution-1"));
    const after = tidied(sheet);
    expect(keys(after)).toEqual([]);
    expect(schemeOf(after)).toEqual(schemeOf(sheet));
  });

  it("a copied row has the copied parameters, and its code is told as repeated", () => {
    const sheet = laidDraft(qiaoxi());
    const row = copyRow(sheet, "indicators.4");
    expect(keys(sheet)).toContain("draft.fault.repeated");
    typeInto(sheet, row, "c1", "execution-2");
    typeInto(sheet, row, "c5", 5);
    const rule = read(sheet).leaves.get("indicators.5.rule.bands.1.interval");
    expect(rule).toBe("[90,100)");
    expect(read(sheet).leaves.get("indicators.6.code")).toBe("social-1");
  });

  it("bands, groups, caps and documents are added and taken away in the same way", () => {
    const sheet = laidDraft(qiaoxi());
    const band = insertAbove(sheet, "indicators.4.rule.bands.1");
    typeInto(sheet, band, "c1", "[95,100)");
    typeInto(sheet, band, "c2", 9.5);
    typeAt(sheet, "indicators.4.rule.bands.1", "c1", "[90,95)");
    deleteAt(sheet, "indicators.4.rule.bands.10");
    typeAt(sheet, "adjustments.totalCaps.0", "c1", "[0,60)");
    typeAt(sheet, "adjustments.totalCaps.0", "c2", 80);
    typeInto(sheet, insertAbove(sheet, "basis.1"), "c1", "冀财绩〔2023〕1号");
    const { indicators, adjustments, basis } = schemeOf(sheet);
    const { rule } = indicators[4] ?? {};
    expect(rule?.kind === "bands" ? rule.bands.map(({ min }) => min) : rule).toEqual([100, 95, 90, 80, 70, 60, 50, 40, 30, 20, 10]);
    expect(adjustments).toEqual({ totalCaps: [{ min: 0, minInclusive: true, max: 60, maxInclusive: false, total: 80 }] });
    expect(basis).toEqual([...qiaoxi().basis, "冀财绩〔2023〕1号"]);
  });

  it("moved columns are read right", () => {
    const sheet = laidDraft(qiaoxi());
    moveColumn(sheet, 5, 2);
    expect(schemeOf(sheet)).toEqual(qiaoxi());
  });

  it("brackets of any width and spaces are fine in an interval", () => {
    const sheet = laidDraft(qiaoxi());
    typeAt(sheet, "gradeBands.0", "c1", "【85， 100】");
    expect(schemeOf(sheet)).toEqual(qiaoxi());
  });

  it("the setting of a check is written beside its id", () => {
    const sheet = laidDraft(qiaoxi());
    typeAt(sheet, "#check:0", "c1", "D5b");
    expect(keys(sheet)).toEqual(["draft.fault.choice"]);
    typeAt(sheet, "#check:0", "c2", "停用");
    expect(schemeOf(sheet).checks).toEqual({ D5b: "off" });
  });

  it("a kind in the spare row of a composite is another part", () => {
    const sheet = laidDraft(qiaoxi());
    typeAt(sheet, "indicators.0", "c7", "组合计分");
    const composite = tidied(sheet);
    typeAt(composite, "indicators.0.rule.parts.2.rule.kind", "c1", "时限计分");
    const { rule } = schemeOf(tidied(composite)).indicators[0] ?? {};
    expect(rule?.kind === "composite" ? rule.parts.map((part) => part.rule.kind) : rule).toEqual([
      "proportional",
      "proportional",
      "deadline",
    ]);
  });
});
