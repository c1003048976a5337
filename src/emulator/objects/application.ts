import { choiceArgument } from "../arguments";
import { HostObject } from "./hostObject";

/** Excel.Application. */
export class Application extends HostObject {
  get calculationMode(): "Automatic" {
    return "Automatic";
  }

  calculate(type: unknown): void {
    choiceArgument(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
    this.host.calculation.invalidate();
  }

  suspendApiCalculationUntilNextSync(): void {
    this.host.calculation.suspend();
  }

  /** Nothing to do: the emulator paints after a request only. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
