import { benchEvaluate } from "./evaluate";
import { benchEvaluateReport } from "./evaluateReport";
import { benchLongReports } from "./longReports";
import { benchReadTexts } from "./readTexts";

/** Every measurement prints its line and tells whether it is within its budget (npm run bench). */
const measurements: readonly (() => Promise<boolean>)[] = [benchEvaluate, benchEvaluateReport, benchLongReports, benchReadTexts];

async function run(): Promise<void> {
  for (const measure of measurements) {
    if (!(await measure())) {
      process.exitCode = 1;
    }
  }
}

void run();
