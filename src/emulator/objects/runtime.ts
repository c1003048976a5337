import { booleanArgument } from "../arguments";
import { HostObject } from "./hostObject";

/** Excel.Runtime: switches this add-in's events off and on. Source: @types/office-js, Runtime.enableEvents. */
export class Runtime extends HostObject {
  get enableEvents(): boolean {
    return this.host.events.enabled;
  }

  set enableEvents(enabled: unknown) {
    this.host.events.enabled = booleanArgument(enabled, "enableEvents");
  }
}
