import { pageFile } from "../ui/page-file.ts";

/** Path that the packing gives to the script. */
const WORKER = "map-worker.js";

let made: string | null = null;

/**
 * Address of the map's worker, made of the script that is packed into the page. A page opened from disk has no origin: there MapLibre
 * reads the address and makes a `data:` of what it finds, so that is what it is given. On a host it takes a `blob:` as it is.
 */
export async function packedWorker(): Promise<string> {
  const script = await (await pageFile(WORKER, "")).text();
  made =
    globalThis.origin === "null"
      ? `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`
      : URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return made;
}

/** Whether an address is that of the map's worker: the one script that a packed page lets run besides its own. */
export function isPackedWorker(url: string): boolean {
  return url === made;
}
