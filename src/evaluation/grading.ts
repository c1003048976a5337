import type { GradeBand, Points } from "./model";
import { roundToHundredths } from "./rounding";
import { holds } from "./rules";

/** The grade of a total, taken from the rounded total that is shown (89.995 is 90). Null where no band holds it. */
export function gradeOf(total: Points, bands: readonly GradeBand[]): string | null {
  const shown = roundToHundredths(total);
  return bands.find((band) => holds(band, shown))?.grade ?? null;
}
