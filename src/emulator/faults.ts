import { HostError, type HostErrorCode } from "./hostError";

/** A failure that a test orders. */
export interface OrderedFault {
  /** Which request of the add-in's code from now on, counting from 0; housekeeping does not count. Default 0: the next. */
  request?: number;
  /** Before which action of it, counting from 0. Absent: the whole request is refused and no action runs. */
  action?: number;
  code: HostErrorCode;
}

/** Failures on demand: at any action of any request, a host that never answers, a workbook that takes no writes. */
export class Faults {
  /** Every write is refused with AccessDenied, as in a workbook opened without the right to change it. */
  readOnly = false;
  /** Requests are taken and never answered, as when the connection to the host is lost. */
  silent = false;
  /** Milliseconds that every answer takes: shows code that relies on answers being quick. */
  answerDelay = 0;
  private ordered: { request: number; action: number | undefined; code: HostErrorCode }[] = [];
  private request = -1;

  failAt(fault: OrderedFault): void {
    this.ordered.push({ request: this.request + 1 + (fault.request ?? 0), action: fault.action, code: fault.code });
  }

  clear(): void {
    this.ordered = [];
    this.readOnly = false;
    this.silent = false;
    this.answerDelay = 0;
  }

  /** Settles when a request is taken up: a turn later at the earliest. */
  async delay(): Promise<void> {
    if (this.answerDelay === 0) await Promise.resolve();
    else await new Promise((resolve) => setTimeout(resolve, this.answerDelay));
  }

  /** A request of the add-in's code begins. Throws where the whole of it is ordered to fail. */
  beginRequest(): void {
    this.request += 1;
    this.strike(undefined);
  }

  /** Throws where this action of the running request is ordered to fail. */
  beforeAction(index: number): void {
    this.strike(index);
  }

  private strike(action: number | undefined): void {
    const struck = this.ordered.find((fault) => fault.request === this.request && fault.action === action);
    if (!struck) return;
    this.ordered = this.ordered.filter((fault) => fault !== struck);
    throw new HostError(struck.code, "Ordered by the test.");
  }
}
