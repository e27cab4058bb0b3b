import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/**
 * WebGL in software, the page itself painted by the processor (in SwiftShader, painting a page takes up to a second, which no
 * reader's browser does), no traffic of the browser's own, and no host but this machine to be reached by any name.
 */
const ARGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-rasterization",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts a headless Chromium; `extra` are command-line switches. Throws when the machine has none. */
export async function launchChromium(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium: run npm test, or set CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: [...ARGS, ...extra] });
}
