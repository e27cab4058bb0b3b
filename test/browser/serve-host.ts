import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Host = {
  /** Where its pages are asked for; another origin than that of any site under test. */
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** A newsroom's own server, on a port of its own: answers with these pages, by path. */
export async function serveHost(pages: Readonly<Record<string, string>>): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pages[pathname.slice(1)];
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    // Browsers ask for an icon by themselves.
    response.writeHead(page === undefined ? 204 : 200).end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/`,
    origin,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
