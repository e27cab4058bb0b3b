import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { markdownTable } from "../markdown-table.ts";
import { quantile } from "../quantile.ts";
import { groundFiles } from "./ground-files.ts";
import { GROUNDS, type Ground, type GroundView, type Leg } from "./grounds.ts";
import { measureFrames } from "./measure-frames.ts";
import { measureView } from "./measure-view.ts";
import { serveGrounds } from "./serve-grounds.ts";

const ROUNDS = 2;
const VIEWS = {
  globe: { at: [60, 50], zoom: 0.5 },
  Eurasia: { at: [85, 55], zoom: 1.9 },
  "Far East": { at: [137, 50], zoom: 3.5 },
  Korea: { at: [127.5, 38.5], zoom: 5.5 },
  Kursk: { at: [36.2, 51.7], zoom: 6.5 },
  Kazan: { at: [49.1, 55.8], zoom: 8.5 },
} as const satisfies Record<string, GroundView>;
const START: GroundView = { at: [10, 52], zoom: 3.5 };
const PATH: readonly Leg[] = [
  { move: "easeTo", at: [140, 50], zoom: 3.5, duration: 3000 },
  { move: "jumpTo", at: [36.2, 51.7], zoom: 6, duration: 0 },
  { move: "flyTo", at: [125.75, 39.03], zoom: 6, duration: 3000 },
  { move: "flyTo", at: [49.11, 55.79], zoom: 6, duration: 3000 },
];
const MOVES: Readonly<Record<string, readonly number[]>> = {
  "pan along Eurasia": [0],
  "fly Kursk → Pyongyang → Kazan": [2, 3],
};

/** Tables of what the basemap alone costs, beside the same land as one GeoJSON source of a plain MapLibre page. */
export async function mapTables(browser: Browser): Promise<string[]> {
  const { tiles, made, land } = groundFiles();
  const bytes = new Intl.NumberFormat("en");
  const site = await serveGrounds(tiles, land);
  try {
    const frames = new Map<Ground, (readonly number[])[][]>(GROUNDS.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const ground of GROUNDS) {
        process.stderr.write(`frames of ${ground}\n`);
        frames.get(ground)?.push(await measureFrames(browser, site.url, ground, START, PATH));
      }
    }
    const frameRows = Object.entries(MOVES).flatMap(([move, legs]) =>
      GROUNDS.map((ground) => {
        const times = (frames.get(ground) ?? []).flatMap((run) =>
          legs.flatMap((leg) => run[leg] ?? []),
        );
        const at = (share: number) => quantile(times, share).toFixed(1);
        return [`${move}: ${ground}`, times.length, at(0.5), at(0.95), at(1)];
      }),
    );
    const viewRows = [];
    for (const [name, view] of Object.entries(VIEWS)) {
      const own = await measureView(browser, site.url, "basemap", view);
      const plain = await measureView(browser, site.url, "land as GeoJSON", view);
      viewRows.push([
        name,
        own.ranges,
        bytes.format(own.bytes),
        ...[own.drawn, plain.drawn].map(Math.round),
      ]);
    }
    return [
      markdownTable(["frame on the globe, ms", "frames", "median", "p95", "longest"], frameRows),
      markdownTable(
        ["view, nothing cached", "ranges", "bytes", "drawn, ms", "GeoJSON drawn, ms"],
        viewRows,
      ),
      markdownTable(
        ["file of the ground, bytes", "raw", "gzip"],
        [
          ["archive of tiles", tiles, "–"] as const,
          ["land as GeoJSON", Buffer.from(land), gzipSync(land, { level: 9 }).length] as const,
        ].map(([file, { length }, gzip]) => [
          file,
          bytes.format(length),
          typeof gzip === "number" ? bytes.format(gzip) : gzip,
        ]),
      ),
      `The archive was made in ${(made / 1000).toFixed(1)} s, with nothing cached.`,
    ];
  } finally {
    await site.close();
  }
}
