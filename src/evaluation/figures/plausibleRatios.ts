import type { BasicDatum, Severity } from "../model";

/** Two figures whose ratio lies within usual bounds. */
export type PlausibleRatio = { min: number; max: number; unit: "%" | "人/户"; severity: Severity } &
  /** Words of their names; figures that cannot be brought to the unit, such as rates of growth, are not meant. Running text counts other things by broad words. */
  (
    | { of: "labels"; part: readonly string[]; partInText: readonly string[]; whole: readonly string[]; measuredIn: string }
    /** Two figures of one name, counted in two units. */
    | { of: "units"; part: string; whole: string }
    /** The persons and the households of the whole area that the running text names, at least so many of each, and no further apart than this. */
    | { of: "area"; part: string; whole: string; fewest: number; farthest: number }
    | { of: "basics"; part: BasicDatum; whole: BasicDatum }
  );

/** List of checks, F10: 税金/产值 0–30%, 人/户 1.5–5, 资产负债率 up to 70%. */
export const plausibleRatios: readonly PlausibleRatio[] = [
  {
    of: "labels",
    ...{ part: ["税金", "税收"], partInText: ["税金"], whole: ["产值"], measuredIn: "万元" },
    ...{ min: 0, max: 30, unit: "%", severity: "warning" },
  },
  { of: "units", part: "人", whole: "户", min: 1.5, max: 5, unit: "人/户", severity: "info" },
  // Nearly as many households as persons: of far fewer, one of the two may be only a part of the area.
  { of: "area", part: "人", whole: "户", fewest: 1000, farthest: 2, min: 1.5, max: 5, unit: "人/户", severity: "info" },
  { of: "basics", part: "liabilities", whole: "assetsTotal", min: 0, max: 70, unit: "%", severity: "info" },
];

/** Before the words for the whole area these do not narrow it: 走访居民 are all of 居民. */
const general =
  /^(?:今年|全年|目前|截至目前|累计|共计|共|总|完成|走访|登门|入户|核查|登记|采集|录入|服务|覆盖|惠及|现有|拥有|有|我|本|街道|全街道|全街|全镇|全乡|全区|全县)+/;
/** 居民, 户籍 or 常住 of the whole area (list of checks, F10; terms of the national census). */
const wholeArea = /^(?:全部|所有)?(?:辖区内?|街道|全街道)?(?:居民|户籍|常住|总)?(?:人口|居民|人员|家庭|户数|住户)?(?:总数|数)?$/;
const areaWord = /辖区|居民|户籍|常住|人口|住户/;

/** Whether a figure's name means the persons or the households of the whole area: 完成辖区, 走访居民, 户籍人口. */
export function meansWholeArea(label: string): boolean {
  return areaWord.test(label) && wholeArea.test(label.replace(general, ""));
}
