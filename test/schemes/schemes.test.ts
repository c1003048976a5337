import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Scheme } from "../../src/evaluation";
import { builtInSchemes, fingerprint, loadScheme, parseScheme } from "../../src/schemes";
import data from "../../src/schemes/qiaoxi-2022.json";

const folder = join(__dirname, "../../src/schemes");

describe("built-in schemes", () => {
  it.each(builtInSchemes.map((summary) => [summary.id, summary] as const))("%s loads, and is what the list says", async (id, summary) => {
    expect(summaryOf(await loadScheme(id))).toEqual(summary);
  });

  it("are the files of the folder, each listed with its own id, title, issuer and year", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    const summaries = files.map((name) => {
      const parsed = parseScheme(JSON.parse(readFileSync(join(folder, name), "utf8")));
      return "scheme" in parsed ? summaryOf(parsed.scheme) : { name, ...parsed };
    });
    expect(summaries).toHaveLength(builtInSchemes.length);
    expect(summaries).toEqual(expect.arrayContaining([...builtInSchemes]));
  });

  it("know no other id", async () => {
    await expect(loadScheme("nowhere-2022")).rejects.toThrow("nowhere-2022");
  });

  it("carry 桥西区's table of 2022 as published", async () => {
    const scheme = await loadScheme("qiaoxi-2022");
    expect(scheme.indicators.map(({ path, weight }) => [path.at(-1), weight])).toEqual([
      ["活动项目实际完成率", 10],
      ["工作资金到位率", 10],
      ["活动项目完成及时率", 10],
      ["不超当年预算", 10],
      ["实际执行资金占预算资金的比率", 10],
      ["促进社会稳定", 20],
      ["可持续性影响", 20],
      ["群众满意度", 10],
    ]);
    expect(scheme.gradeBands.map(({ grade, min }) => [grade, min])).toEqual([
      ["优秀", 85],
      ["良好", 75],
      ["一般", 60],
      ["较差", 0],
    ]);
  });
});

describe("a faulty scheme", () => {
  /** Changes a copy of the built-in scheme's data and tells the faults. */
  function faultsAfter(change: (scheme: typeof data) => void) {
    const copy = structuredClone(data);
    change(copy);
    const parsed = parseScheme(copy);
    return "faults" in parsed ? parsed.faults : [];
  }

  it("names the field of a wrong value", () => {
    const faults = faultsAfter((scheme) => void Object.assign(scheme.indicators[4]?.rule.bands?.[2] ?? {}, { points: "8分" }));
    expect(faults).toEqual([{ path: "indicators[4].rule.bands[2].points", expected: "number", seen: '"8分"' }]);
  });

  it.each<[string, (scheme: typeof data) => void, { path: string; expected: string }]>([
    ["a missing field", (scheme) => void Reflect.deleteProperty(scheme, "fullScore"), { path: "fullScore", expected: "required" }],
    ["a misspelt field", (scheme) => void Object.assign(scheme, { thresold: 3 }), { path: "thresold", expected: "no such field" }],
    [
      "an unknown word",
      (scheme) => void Object.assign(scheme, { claims: "sometimes" }),
      { path: "claims", expected: '("never" | "whereJudged" | "whereNoActual")' },
    ],
    [
      "a negative weight",
      (scheme) => void Object.assign(scheme.groups[1] ?? {}, { weight: -10 }),
      { path: "groups[1].weight", expected: ">=0" },
    ],
    [
      "points above the row's",
      (scheme) => void Object.assign(scheme.indicators[4]?.rule.bands?.[0] ?? {}, { points: 11 }),
      { path: "indicators[4].rule.bands[0].points", expected: "<=10" },
    ],
    [
      "a repeated code",
      (scheme) => void Object.assign(scheme.indicators[1] ?? {}, { code: "quantity-1" }),
      { path: "indicators[1].code", expected: "unique" },
    ],
    [
      "a repeated group",
      (scheme) => void Object.assign(scheme.groups[1] ?? {}, { path: ["产出指标"] }),
      { path: "groups[1].path", expected: "unique" },
    ],
    [
      "a row without a group",
      (scheme) => void Object.assign(scheme.indicators[7] ?? {}, { path: ["别的"] }),
      { path: "indicators[7].path", expected: "path of a group" },
    ],
    [
      "a gap in the grades",
      (scheme) => void Object.assign(scheme.gradeBands[1] ?? {}, { max: 84 }),
      { path: "gradeBands[0].min", expected: "84, in one band only" },
    ],
    [
      "a total in two grades",
      (scheme) => void Object.assign(scheme.gradeBands[1] ?? {}, { maxInclusive: true }),
      { path: "gradeBands[0].min", expected: "85, in one band only" },
    ],
    [
      "grades that stop below the full score",
      (scheme) => void Object.assign(scheme.gradeBands[0] ?? {}, { max: 99 }),
      { path: "gradeBands[0].max", expected: "100, inclusive" },
    ],
    [
      "a row without points",
      (scheme) => void Object.assign(scheme.indicators[0] ?? {}, { weight: null }),
      { path: "indicators[0].weight", expected: ">0" },
    ],
    [
      "points that do not add up",
      (scheme) => void Object.assign(scheme.indicators[0] ?? {}, { weight: 11 }),
      { path: "indicators[].weight", expected: "sum 100" },
    ],
    [
      "a group that is not the sum of its rows",
      (scheme) => void Object.assign(scheme.indicators[0] ?? {}, { weight: 11 }),
      { path: "groups[0].weight", expected: "sum 40" },
    ],
  ])("tells %s", (_name, change, fault) => {
    expect(faultsAfter(change)).toContainEqual(expect.objectContaining(fault));
  });

  it("is told for anything at all without throwing", () => {
    fc.assert(fc.property(fc.anything(), (anything) => expect("faults" in parseScheme(anything)).toBe(true)));
  });

  it("is not what the built-in data are", () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });
});

describe("fingerprint", () => {
  it("is SHA-256 of the JSON with sorted keys", () => {
    // printf '{"a":[1,"二"],"b":{"c":null,"d":true}}' | sha256sum
    expect(fingerprint({ b: { d: true, c: null }, a: [1, "二"] })).toBe("9cb01097b84fa6a7c0540a46c9fae8aafe6f27cebd8316eb20b832765ec89149");
  });

  it("does not depend on the order of keys, and does on everything else", () => {
    const json = fc.jsonValue();
    fc.assert(fc.property(json, (value) => expect(fingerprint(reversedKeys(value))).toBe(fingerprint(value))));
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(JSON.stringify(sortedKeys(one)) === JSON.stringify(sortedKeys(other)));
      }),
    );
  });

  it("changes with any weight of a scheme", async () => {
    const scheme = await loadScheme("qiaoxi-2022");
    const changed: Scheme = { ...scheme, groups: scheme.groups.map((group, index) => (index === 0 ? { ...group, weight: 41 } : group)) };
    expect(fingerprint(changed)).not.toBe(fingerprint(scheme));
  });
});

function summaryOf({ id, version, title, issuer, year }: Scheme) {
  return { id, version, title, issuer, year };
}

function reversedKeys(value: unknown): unknown {
  return mapKeys(value, (entries) => entries.reverse());
}

function sortedKeys(value: unknown): unknown {
  return mapKeys(value, (entries) => entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mapKeys(value: unknown, order: (entries: [string, unknown][]) => [string, unknown][]): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => mapKeys(item, order));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(order(Object.entries(value).map(([key, item]) => [key, mapKeys(item, order)])));
}
