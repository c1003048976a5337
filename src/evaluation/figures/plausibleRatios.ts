import type { BasicDatum, Severity } from "../model";

/** Two figures whose ratio lies within usual bounds. */
export type PlausibleRatio = { min: number; max: number; unit: "%" | "人/户"; severity: Severity } &
  /** Words of their names; figures that cannot be brought to the unit, such as rates of growth, are not meant. */
  (
    | { of: "labels"; part: readonly string[]; whole: readonly string[]; measuredIn: string }
    /** Two figures of one name, counted in two units. */
    | { of: "units"; part: string; whole: string }
    | { of: "basics"; part: BasicDatum; whole: BasicDatum }
  );

/** List of checks, F10: 税金/产值 0–30%, 人/户 1.5–5, 资产负债率 up to 70%. */
export const plausibleRatios: readonly PlausibleRatio[] = [
  { of: "labels", part: ["税金", "税收"], whole: ["产值"], measuredIn: "万元", min: 0, max: 30, unit: "%", severity: "warning" },
  { of: "units", part: "人", whole: "户", min: 1.5, max: 5, unit: "人/户", severity: "info" },
  { of: "basics", part: "liabilities", whole: "assetsTotal", min: 0, max: 70, unit: "%", severity: "info" },
];
