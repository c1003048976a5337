import { recalculate, type Workbook } from "../workbook";

/**
 * Formulas follow their inputs: before a value is read and at the end of a request that wrote, once for all that was
 * written before. Source: learn.microsoft.com "Performance optimization": suspendApiCalculationUntilNextSync puts it off
 * to the end of the request.
 */
export class Calculation {
  private outOfDate = false;
  private suspended = false;

  constructor(private readonly workbook: () => Workbook) {}

  /** Something that formulas may depend on was changed. */
  invalidate(): void {
    this.outOfDate = true;
  }

  suspend(): void {
    this.suspended = true;
  }

  /** Before a formula's value is read. */
  beforeReading(): void {
    if (!this.suspended) this.bringUpToDate();
  }

  endOfRequest(): void {
    this.suspended = false;
    this.bringUpToDate();
  }

  private bringUpToDate(): void {
    if (!this.outOfDate) return;
    this.outOfDate = false;
    recalculate(this.workbook());
  }
}
