/** jsdom has no TextEncoder and TextDecoder, which browsers have; the calculation asks for them when it is loaded. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextEncoder, TextDecoder });
