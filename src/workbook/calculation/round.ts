/**
 * ROUND as Excel computes it. The engine's own gives ROUND(1.005, 2) = 1, because 1.005 is stored as 1.00499999999999989;
 * Excel rounds what it shows, at 15 significant digits, and gives 1.01.
 * Source: learn.microsoft.com "Floating-point arithmetic may give inaccurate results in Excel".
 */
export function excelRound(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const places = Math.trunc(digits);
  const rounded = Number(`${Math.round(Number(`${mantissa}e${Number(exponent) + places}`))}e${-places}`);
  if (!Number.isFinite(rounded)) return value;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}
