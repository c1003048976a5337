import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

export interface Served {
  /** Without a slash at the end, such as http://127.0.0.1:40123. */
  address: string;
  close(): Promise<void>;
}

/** Serves the files of a folder on this machine, on a port that is free. "/" is index.html; what is not there answers 404. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
    if (!file.startsWith(folder + path.sep)) {
      response.writeHead(403).end();
      return;
    }
    readFile(file).then(
      (content) => response.writeHead(200, { "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream" }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fault) => (fault === undefined ? resolve() : reject(fault)));
        server.closeAllConnections();
      }),
  };
}
