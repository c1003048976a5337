/** The day, here and now, as 2023-03-01. */
export function today(): string {
  const now = new Date();
  const digits = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** The budget year that is evaluated now: the one before. */
export function evaluatedYear(): number {
  return new Date().getFullYear() - 1;
}
