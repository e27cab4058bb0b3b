import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { build } from "vite";

export type AppBundle = {
  /** The one module that is the whole app. */
  readonly script: string;
  /** The one style sheet; fonts stand in it as `url(…)` with the names of `fonts`. */
  readonly style: string;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** The script of the map's worker; null without a live map. */
  readonly worker: string | null;
};

/** Already one module that loads no other. */
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs";

const ENTRIES = { live: "src/app/packed.tsx", still: "src/app/packed-still.tsx" } as const;

/**
 * Bundles the app of a packed page, with the live map or without it, into one script: there is no server to load more
 * from.
 *
 * @param root folder of the project
 */
export async function bundleApp(root: string, kind: keyof typeof ENTRIES): Promise<AppBundle> {
  const built = await build({
    configFile: false,
    root,
    base: "./",
    mode: "production",
    logLevel: "error",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    worker: { format: "es" },
    build: {
      write: false,
      target: "baseline-widely-available",
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: join(root, ENTRIES[kind]),
        checks: { pluginTimings: false },
        output: { codeSplitting: false },
      },
    },
  });
  if (!("output" in built)) throw new Error("Expected one bundle of the app.");
  let script = "";
  let style = "";
  const fonts = new Map<string, Uint8Array>();
  for (const file of built.output) {
    const name = basename(file.fileName);
    if (file.type === "chunk") script += file.code;
    else if (name.endsWith(".css")) style += textOf(file.source);
    else if (name.endsWith(".woff2")) fonts.set(name, Buffer.from(file.source));
  }
  const worker = createRequire(import.meta.url).resolve(WORKER);
  return { script, style, fonts, worker: kind === "live" ? await readFile(worker, "utf8") : null };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === "string" ? source : Buffer.from(source).toString("utf8");
}
