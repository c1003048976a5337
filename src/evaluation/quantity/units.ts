import { decimal, toNumber } from "../rounding";

/**
 * Units that can be converted into each other share a group. Sizes are whole multiples of a unit small enough for all of the group to
 * come out exactly (1 亩 is 2000/3 平方米).
 */
const groups = {
  money: { 元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8 },
  percent: { "%": 10, "‰": 1 },
  percentagePoint: { 个百分点: 1 },
  area: { 平方米: 3, 万平方米: 3e4, 亩: 2e3, 万亩: 2e7, 公顷: 3e4, 平方公里: 3e6 },
  volume: { 升: 1, 立方米: 1e3, 万立方米: 1e7 },
  length: { 毫米: 1, 厘米: 10, 米: 1e3, 公里: 1e6 },
  weight: { 克: 1, 斤: 500, 千克: 1e3, 吨: 1e6, 万吨: 1e10 },
  duration: { 秒: 1, 分钟: 60, 小时: 3600, 天: 86400, 日: 86400, 周: 604800 },
  workingDay: { 个工作日: 1 },
  months: { 个月: 1, 个季度: 3, 年: 12 },
  points: { 分: 1 },
  multiple: { 倍: 1 },
  people: { 人: 1, 名: 1, 位: 1 },
  visits: { 人次: 1 },
  households: { 户: 1 },
  lessons: { 学时: 1, 课时: 1 },
  count: Object.fromEntries(
    [..."个件条家次场处份篇期栋张项起台辆所例宗批轮支间幢座盏株棵只套本册块幅面班组", "场次", "批次"].map((unit) => [unit, 1]),
  ),
} satisfies Record<string, Record<string, number>>;

type Group = keyof typeof groups;

const units: ReadonlyMap<string, { group: Group; size: number }> = new Map(
  (Object.keys(groups) as Group[]).flatMap((group) =>
    Object.entries(groups[group]).map(([unit, size]) => [unit, { group, size }] as const),
  ),
);

/** Other ways to write a unit. */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "%": "百分比",
    个百分点: "百分点 个点",
    平方米: "m2 平米",
    万平方米: "万m2 万平米 万方",
    平方公里: "平方千米 km2",
    立方米: "m3 立方 方",
    毫米: "mm",
    厘米: "cm",
    米: "m 延米",
    公里: "千米 km KM",
    克: "g",
    千克: "公斤 kg KG Kg",
    吨: "t",
    分钟: "min",
    小时: "个小时",
    周: "个星期 星期",
    个工作日: "工作日",
    人: "个人",
  }).flatMap(([unit, others]) => others.split(" ").map((other) => [other, unit] as const)),
);

/** Spellings by their first character, longest first so that 个百分点 is not read as 个. */
const byFirstCharacter = new Map<string, string[]>();
for (const spelling of [...units.keys(), ...spellings.keys()].sort((a, b) => b.length - a.length)) {
  const first = spelling.charAt(0);
  byFirstCharacter.set(first, [...(byFirstCharacter.get(first) ?? []), spelling]);
}

/** The longest spelling of a unit that stands at a place of the text; "" where none does. */
export function unitAt(text: string, at: number): string {
  return byFirstCharacter.get(text.charAt(at))?.find((spelling) => text.startsWith(spelling, at)) ?? "";
}

/** The one way a unit is kept. */
export function canonicalUnit(spelling: string): string {
  return spellings.get(spelling) ?? spelling;
}

/** Whether the text is a unit and nothing else. */
export function isUnit(text: string): boolean {
  return units.has(text) || spellings.has(text);
}

/** What a unit measures; null for a unit that is not known. */
export function groupOf(unit: string): Group | null {
  return units.get(unit)?.group ?? null;
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
  return toNumber(decimal(value).times(source.size).div(goal.size));
}
