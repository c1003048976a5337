/** Neighbours that are the same: the value, and the first and last index of each stretch. */
export function runsOf<Value>(values: readonly Value[]): { value: Value; first: number; last: number }[] {
  const runs: { value: Value; first: number; last: number }[] = [];
  for (const [index, value] of values.entries()) {
    const run = runs.at(-1);
    if (run !== undefined && run.value === value) run.last = index;
    else runs.push({ value, first: index, last: index });
  }
  return runs;
}
