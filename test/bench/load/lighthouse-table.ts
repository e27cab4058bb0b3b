import { type AddressInfo, createServer } from "node:net";
import lighthouse from "lighthouse";
import { launchChromium } from "../../browser/launch-chromium.ts";
import { markdownTable } from "../markdown-table.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** From here on Lighthouse itself calls an audit passed. */
const PASSED = 0.9;

/** Lighthouse's scores of a page as a phone has it, and which of its audits take something away. Rejects when it cannot run. */
export async function lighthouseTable(url: string): Promise<string[]> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const run = await lighthouse(url, { port, logLevel: "error", onlyCategories: CATEGORIES });
    if (!run || run.lhr.runtimeError) {
      throw new Error(`Lighthouse: ${run?.lhr.runtimeError?.message ?? "no result"}`);
    }
    const { categories, audits, lighthouseVersion } = run.lhr;
    const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
    const failed = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < PASSED)
      .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(" "));
    return [
      markdownTable(
        [`Lighthouse ${lighthouseVersion}, of 100`, ...CATEGORIES],
        [["page", ...scores]],
      ),
      ...(failed.length > 0 ? [`Something is taken away for: ${failed.join(", ")}.`] : []),
    ];
  } finally {
    await browser.close();
  }
}

/** A TCP port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
