import { convert, readCell, type Reading } from "../../../src/evaluation/quantity";
import { notesOf } from "./meaning";
import vectors from "./targetVectors.json";

interface Expected {
  kind?: string;
  cmp?: string;
  value?: number;
  unit?: string;
  approx?: boolean;
  base?: number;
  stretch?: number;
  month?: number;
  day?: number;
  parts?: number;
  converted?: boolean;
  finding?: string;
  note?: string;
}

const cases: { in: string; as: string; inUnit?: string; out: Expected }[] = vectors;
const comparators: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" };

/** What the published vectors say, in the words of the reader. */
function expectedOf({ out, inUnit }: (typeof cases)[number]) {
  switch (out.kind) {
    case undefined:
      return {
        kind: "quantity",
        comparator: out.cmp === undefined || out.cmp === "implicit" ? undefined : comparators[out.cmp],
        quantity: inUnit === undefined ? { value: out.value, unit: out.unit } : undefined,
        approximate: out.approx,
      };
    case "qualitative":
    case "text":
      return { kind: "words" };
    case "dual":
      return { kind: "dual", base: { value: out.base, unit: out.unit }, stretch: { value: out.stretch, unit: out.unit } };
    case "rank":
      return { kind: "rank", rank: out.value };
    case "tolerance":
      return { kind: "tolerance", within: { value: out.value, unit: out.unit } };
    case "deadline":
      return { kind: "deadline", year: null, month: out.month, day: out.day };
    case "compound":
      return { kind: "compound" };
    default:
      return { kind: out.kind };
  }
}

/** Of a reading only what the vectors speak of. */
function readOf(reading: Reading, expected: object) {
  return Object.fromEntries(Object.keys(expected).map((field) => [field, Object.entries(reading).find(([key]) => key === field)?.[1]]));
}

const findings: Readonly<Record<string, string>> = {
  是否含本数不明: "inclusive:以下",
  "漏字:不少于": "missingCharacter:不少:不少于",
  "stretch/base=11.5>3": "stretchFar:11.5",
};

describe("the published ways of writing a target", () => {
  const roles = (as: string) => (as === "either" ? (["target", "actual"] as const) : ([as === "target" ? "target" : "actual"] as const));

  it.each(cases.map((each) => ({ ...each, name: `${each.as} ${each.in}` })))("$name", (each) => {
    for (const role of roles(each.as)) {
      const reading = readCell(each.in, role);
      const { quantity, ...expected } = { quantity: undefined, ...expectedOf(each) };
      expect(readOf(reading, expected)).toEqual(expected);
      if (quantity !== undefined) {
        expect(reading).toMatchObject({ quantity });
      }
    }
  });

  it.each(cases.filter(({ inUnit }) => inUnit !== undefined))(
    "$in is converted into the unit of its column",
    ({ in: typed, inUnit = "", out }) => {
      const reading = readCell(typed);
      expect(reading.kind === "quantity" && convert(reading.quantity.value, reading.quantity.unit, inUnit)).toBe(out.value);
    },
  );

  it.each(cases.filter(({ out }) => out.parts !== undefined))(
    "$in has its number of targets, each a figure or a rank",
    ({ in: typed, out }) => {
      const reading = readCell(typed, "target");
      const kinds = reading.kind === "compound" ? reading.parts.map(({ kind }) => kind) : [];
      expect(kinds).toHaveLength(out.parts ?? 0);
      expect(["quantity", "rank"]).toEqual(expect.arrayContaining(kinds));
    },
  );

  it.each(cases.filter(({ out }) => out.finding !== undefined))("$in is noted: $out.finding", ({ in: typed, out }) => {
    expect(notesOf(readCell(typed, "target"))).toContain(findings[out.finding ?? ""]);
  });

  it.each(cases.filter(({ out }) => out.note !== undefined))("$in keeps its note: $out.note", ({ in: typed, out }) => {
    expect(notesOf(readCell(typed, "target"))).toContain(`aside:${out.note ?? ""}`);
  });
});
