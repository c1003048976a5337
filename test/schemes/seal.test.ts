import {
  isRule,
  openScheme,
  ruleTemplate,
  schemeFileName,
  schemeFileText,
  sealHolds,
  sealScheme,
  blankScheme,
  copyScheme,
  parseScheme,
} from "../../src/schemes";
import { ruleKinds } from "../../src/evaluation";
import { qiaoxi } from "../form/sheets";

describe("a sealed scheme", () => {
  it("holds its seal until something is changed, and is sealed anew over the old stamp", () => {
    const sealed = sealScheme(qiaoxi(), "2023-03-01");
    expect(sealHolds(sealed)).toBe(true);
    expect(sealHolds({ ...sealed, year: 2023 })).toBe(false);
    expect(sealHolds(sealScheme({ ...sealed, year: 2023 }, "2023-03-02"))).toBe(true);
    expect(sealScheme(sealed, "2023-03-01")).toEqual(sealed);
  });

  it("is a valid scheme; a scheme without a stamp breaks none", () => {
    expect(parseScheme(sealScheme(qiaoxi(), "2023-03-01"))).toHaveProperty("scheme");
    expect(sealHolds(qiaoxi())).toBe(true);
  });
});

describe("the file of a scheme", () => {
  it("gives back what was saved, and says how it is sealed", () => {
    const sealed = sealScheme(qiaoxi(), "2023-03-01");
    expect(openScheme(schemeFileText(qiaoxi()))).toEqual({ scheme: qiaoxi(), seal: "none" });
    expect(openScheme(`\uFEFF${schemeFileText(sealed)}`)).toEqual({ scheme: sealed, seal: "sealed" });
    expect(openScheme(schemeFileText({ ...sealed, title: "改过的" }))).toMatchObject({ seal: "broken" });
  });

  it("tells faults, never throws", () => {
    expect(openScheme("{")).toMatchObject({ faults: [{ path: "", expected: "JSON" }] });
    expect(openScheme("[]")).toHaveProperty("faults");
  });

  it("is called by id and version", () => {
    expect(schemeFileName({ ...qiaoxi(), version: "2023/1 试行" })).toBe("qiaoxi-2022-2023_1_试行.json");
  });
});

describe("new schemes and rules", () => {
  it("a blank scheme is valid, and so is a copy, which is another scheme and not sealed", () => {
    expect(parseScheme(blankScheme(2023))).toEqual({ scheme: blankScheme(2023) });
    const copy = copyScheme(sealScheme(qiaoxi(), "2023-03-01"));
    expect(parseScheme(copy)).toEqual({ scheme: copy });
    expect(copy.id).not.toBe("qiaoxi-2022");
    expect(copy.sealed).toBeUndefined();
  });

  it.each(ruleKinds)("the default rule %s is valid in a scheme, whatever the points of its row", (kind) => {
    const rule = ruleTemplate(kind, ["quality-1"]);
    expect(isRule(rule)).toBe(true);
    const { indicators } = qiaoxi();
    const scheme = { ...qiaoxi(), indicators: indicators.map((indicator, index) => (index === 0 ? { ...indicator, rule } : indicator)) };
    expect(parseScheme(scheme)).toEqual({ scheme });
  });
});
