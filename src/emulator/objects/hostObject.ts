import type { Emulator } from "../emulator";

/**
 * An object of Excel's object model. What stands on the prototype of a subclass is a member of the API, under the API's
 * own name in camelCase; what the object knows besides stands in its own fields, which the dispatcher never reaches.
 */
export abstract class HostObject {
  constructor(readonly host: Emulator) {}

  /** What the answer to an instantiate action carries: by it the library finds the object again in later requests. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection answers `{ _Items: […] }` to a query. */
export abstract class HostCollection extends HostObject {
  abstract get items(): HostObject[];
}
