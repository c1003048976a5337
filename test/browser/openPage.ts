import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { browserArguments, findBrowser } from "./findBrowser";

/** The installed browser, without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments });
}

/** A page that remembers what it asked for and what it complained of, from its first request on. */
export interface WatchedPage {
  page: Page;
  /** Addresses of all requests that went out, frames' included. */
  requests: string[];
  /** Uncaught errors, and refusals by the content security policy. */
  complaints: string[];
}

/** A new page in a context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  return { page, requests, complaints };
}
