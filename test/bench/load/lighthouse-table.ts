import { type AddressInfo, createServer } from "node:net";
import lighthouse from "lighthouse";
import { launchChromium } from "../../browser/launch-chromium.ts";
import { markdownTable } from "../markdown-table.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** From here on Lighthouse itself calls an audit passed. */
const PASSED = 0.9;

type Way = {
  readonly name: string;
  /** Lighthouse reckons what a slow phone would take from a quick load, or slows the load itself. */
  readonly throttlingMethod: "simulate" | "devtools";
  readonly switches: readonly string[];
};

const WAYS: readonly Way[] = [
  { name: "reckoned", throttlingMethod: "simulate", switches: [] },
  { name: "slowed", throttlingMethod: "devtools", switches: [] },
  {
    // What is left when no map has to be drawn by a processor.
    name: "slowed, still map only",
    throttlingMethod: "devtools",
    switches: ["--disable-3d-apis"],
  },
];

/** Lighthouse's scores of a page as a phone has it, and which of its audits take something away. Rejects when it cannot run. */
export async function lighthouseTable(url: string): Promise<string[]> {
  const runs: Awaited<ReturnType<typeof scoresOf>>[] = [];
  for (const way of WAYS) runs.push(await scoresOf(url, way));
  return [
    markdownTable(
      [`Lighthouse ${runs[0]?.version}, of 100`, ...CATEGORIES],
      runs.map(({ name, scores }) => [`page, ${name}`, ...scores]),
    ),
    ...runs.flatMap(({ name, failed }) =>
      failed.length > 0 ? [`Taken away for, ${name}: ${failed.join(", ")}.`] : [],
    ),
  ];
}

async function scoresOf(url: string, { name, throttlingMethod, switches }: Way) {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`, ...switches]);
  try {
    const run = await lighthouse(url, {
      port,
      logLevel: "error",
      onlyCategories: CATEGORIES,
      throttlingMethod,
    });
    if (!run || run.lhr.runtimeError) {
      throw new Error(`Lighthouse: ${run?.lhr.runtimeError?.message ?? "no result"}`);
    }
    const { categories, audits, lighthouseVersion } = run.lhr;
    const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
    const failed = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < PASSED)
      .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(" "));
    return { name, version: lighthouseVersion, scores, failed };
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
