import { convert, type Reading } from "../../quantity";

/** A rate in percent with its decimals. A bare 91.43 is percent; a bare figure up to 1.5 may be either and is K4's. */
export function statedPercent(reading: Reading): { percent: number; decimals: number } | null {
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
