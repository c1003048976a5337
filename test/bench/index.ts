import { benchEvaluate } from "./evaluate";

/** Every measurement prints its line and tells whether it is within its budget (npm run bench). */
const measurements: readonly (() => Promise<boolean>)[] = [benchEvaluate];

async function run(): Promise<void> {
  for (const measure of measurements) {
    if (!(await measure())) {
      process.exitCode = 1;
    }
  }
}

void run();
