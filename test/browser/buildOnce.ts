import { buildAll } from "./build";
import { findBrowser } from "./findBrowser";

/** Jest calls this before the first suite. A missing browser is told before anything is built. */
export default function buildOnce(): void {
  findBrowser();
  buildAll();
}
