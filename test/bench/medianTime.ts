const runs = 60;
const warmUps = 40;

/** The median time in milliseconds of warm runs. */
export function medianTime(work: () => void): number {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const start = performance.now();
    work();
    if (run >= 0) {
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
}
