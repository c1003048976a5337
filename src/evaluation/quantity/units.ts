import { decimal, toNumber } from "../rounding";

/** Units that can be converted into each other share a group; the factor leads to the group's base unit. */
interface Unit {
  group: string;
  factor: number;
}

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["元", { group: "money", factor: 1 }],
  ["万元", { group: "money", factor: 1e4 }],
  ["亿元", { group: "money", factor: 1e8 }],
  ["%", { group: "percent", factor: 1 }],
  ["‰", { group: "percent", factor: 0.1 }],
  ["个百分点", { group: "percentagePoint", factor: 1 }],
  ["平方米", { group: "area", factor: 1 }],
  ["万平方米", { group: "area", factor: 1e4 }],
  ["公顷", { group: "area", factor: 1e4 }],
  ["平方公里", { group: "area", factor: 1e6 }],
  ["米", { group: "length", factor: 1 }],
  ["公里", { group: "length", factor: 1000 }],
  ["千克", { group: "weight", factor: 1 }],
  ["吨", { group: "weight", factor: 1000 }],
  ["小时", { group: "hours", factor: 1 }],
  ["天", { group: "days", factor: 1 }],
  ["日", { group: "days", factor: 1 }],
  ["个月", { group: "months", factor: 1 }],
  ["年", { group: "years", factor: 1 }],
  ["分", { group: "points", factor: 1 }],
  ["人", { group: "people", factor: 1 }],
  ["名", { group: "people", factor: 1 }],
  ["人次", { group: "visits", factor: 1 }],
  ["户", { group: "households", factor: 1 }],
  ...Array.from("个件条家次场处份篇期栋张项起台辆所", (unit): [string, Unit] => [unit, { group: "count", factor: 1 }]),
]);

/** Other ways to write a unit. 万 with nothing behind it is money in these forms: "150万" is 150 万元. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["百分比", "%"],
  ["百分点", "个百分点"],
  ["m2", "平方米"],
  ["平米", "平方米"],
  ["万平米", "万平方米"],
  ["万", "万元"],
  ["亿", "亿元"],
]);

/** Every spelling that the reader knows, longest first so that 万元 is not read as 万. */
export const unitSpellings: readonly string[] = [...units.keys(), ...spellings.keys()].sort((a, b) => b.length - a.length);

/** The one way a unit is kept. */
export function canonicalUnit(spelling: string): string {
  return spellings.get(spelling) ?? spelling;
}

/** The value in another unit; null where the two units measure different things. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) {
    return value;
  }
  const source = units.get(from);
  const goal = units.get(to);
  if (!source || !goal || source.group !== goal.group) {
    return null;
  }
  return toNumber(decimal(value).times(source.factor).div(goal.factor));
}
