import { decimal } from "../rounding";

type Decimal = ReturnType<typeof decimal>;

/** The height at x of the straight line through two points of different x. */
export function onLine(x: number, [lowX, lowY]: readonly [number, Decimal], [highX, highY]: readonly [number, Decimal]): Decimal {
  const [start, end] = [decimal(lowX), decimal(highX)];
  return highY.minus(lowY).times(decimal(x).minus(start)).div(end.minus(start)).plus(lowY);
}
