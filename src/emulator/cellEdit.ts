import { HostError } from "./hostError";

/**
 * The person is typing in a cell. Requests fail at once, or wait until the cell is left where the add-in asked for that.
 * Clicking the task pane does not leave the cell. Sources: learn.microsoft.com "Delay execution while cell is being
 * edited"; office-js#806, #3388.
 */
export class CellEdit {
  private leave: (() => void) | undefined;
  private left: Promise<void> = Promise.resolve();

  get active(): boolean {
    return this.leave !== undefined;
  }

  begin(): void {
    if (this.leave) return;
    this.left = new Promise((resolve) => {
      this.leave = resolve;
    });
  }

  end(): void {
    this.leave?.();
    this.leave = undefined;
  }

  /** Settles when a request may run; throws at once where the add-in did not ask to wait. */
  async pass(delayForCellEdit: boolean): Promise<void> {
    if (!this.active) return;
    if (!delayForCellEdit) {
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    while (this.active) await this.left;
  }
}
