import type { Emulator } from "./emulator";
import { HostError } from "./hostError";
import type { HostAnswer, HostRequest } from "./protocol";

/** What the library takes for its way to the host. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** The part of `OfficeExtension` that the connection needs: the seam that the library leaves for its hosts. */
export interface LibraryWithHostBridge {
  HostBridge: { init(bridge: HostBridge): void };
}

/**
 * Connects a realm that has loaded the unmodified excel-web-16.00.js to an emulator: the library's requests are
 * answered, events are pushed. Answers how to end the connection; requests stay unanswered after that. A realm that
 * connects anew begins without event handlers, as an add-in that was reloaded does.
 */
export function connectHost(library: LibraryWithHostBridge, emulator: Emulator): () => void {
  let isConnected = true;
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      void respond(parseRequest(text), text);
    },
  };
  const push = (message: object): void => {
    if (isConnected) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  library.HostBridge.init(bridge);
  emulator.events.clear();
  const unsubscribe = emulator.subscribe(push);
  return () => {
    isConnected = false;
    unsubscribe();
  };

  async function respond(request: HostRequest, text: string): Promise<void> {
    // The host is another process: its answer never comes before the call that sent the request has returned.
    await emulator.faults.delay();
    const message = await answerMessage(request, text);
    if (message) push({ id: request.id, type: 2, message });
    emulator.pushEvents();
  }

  async function answerMessage(request: HostRequest, text: string): Promise<HostAnswer["message"] | undefined> {
    try {
      const body = await emulator.answer(request, text);
      return body && { statusCode: 200, headers: {}, body: JSON.stringify(body) };
    } catch (error) {
      // A fault of the emulator itself must be seen as such and not be taken for one of Excel's.
      const code = error instanceof HostError ? error.code : "EmulatorFault";
      const text = error instanceof Error ? (error instanceof HostError ? error.message : String(error.stack)) : String(error);
      return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: text } }) };
    }
  }
}

function parseRequest(text: string): HostRequest {
  const request: unknown = JSON.parse(text);
  if (!isRequest(request)) throw new Error(`The library sent what is no request: ${text.slice(0, 200)}`);
  return request;
}

/** The library is trusted to send what protocol.ts says; this tells its requests from other messages. */
function isRequest(message: unknown): message is HostRequest {
  return typeof message === "object" && message !== null && "type" in message && message.type === 1 && "message" in message;
}
