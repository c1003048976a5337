/** The numbers, where every one of at least one is there; null otherwise, because a sum of some proves nothing. */
export function allNumbers(values: readonly (number | null)[]): number[] | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length > 0 && numbers.length === values.length ? numbers : null;
}
