import { FORMATS } from "../../core/export/formats.ts";
import type { AppState } from "../../state/app-state.ts";
import { type ExportWish, exportName, prepareExport } from "./prepare-export.ts";
import { canSaveToDisk, toDisk, toDownload } from "./save-target.ts";

/** From so many parts on a file is written to disk while it is made, where the browser can. */
const MANY = 2_000;

/** Milliseconds of work after which the page gets to draw and to hear a click. */
const SLICE = 24;

/**
 * Makes the file and saves it. Rejects with `AbortError` when it is stopped, by the signal or in the browser's own dialog;
 * then nothing is left of it.
 *
 * @param onProgress told how much is done, 0 to 1
 */
export async function saveExport(
  state: AppState,
  wish: ExportWish,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const { parts, length } = await prepareExport(state, wish);
  const name = exportName(state, wish);
  const { mediaType } = FORMATS[wish.format];
  const target =
    length > MANY && canSaveToDisk() ? await toDisk(name) : toDownload(name, mediaType);
  let count = 0;
  let since = performance.now();
  try {
    for (const part of parts) {
      await target.write(part);
      count += 1;
      if (performance.now() - since < SLICE) continue;
      onProgress(Math.min(1, count / length));
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      since = performance.now();
    }
    await target.close();
  } catch (error) {
    await target.abort();
    throw error;
  }
}
