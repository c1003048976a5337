import { agreement } from "../../figures";
import { convert, type Reading } from "../../quantity";
import { decimal } from "../../rounding";

export interface StatedPercent {
  percent: number;
  decimals: number;
}

/** A rate in percent with its decimals. A bare 91.43 is percent; a bare figure up to 1.5 may be either and is K4's. */
export function statedPercent(reading: Reading): StatedPercent | null {
  if (reading.kind !== "quantity") {
    return null;
  }
  const { value, unit } = reading.quantity;
  if (unit === "") {
    return value > 0 && value <= 1.5 ? null : { percent: value, decimals: reading.decimals };
  }
  const percent = convert(value, unit, "%");
  return percent === null ? null : { percent, decimals: reading.decimals };
}

/** Whether the rate is part ÷ base as it would be written with its decimals, rounded or cut off. */
export function isRatio(stated: StatedPercent, part: number, base: number): boolean {
  return agreement(stated, decimal(part).times(100).div(decimal(base))) !== "none";
}
