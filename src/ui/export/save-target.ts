import type { Part } from "../../core/export/exported.ts";
import { saveFile } from "./save-file.ts";

/** Where a file goes, part by part. */
export type SaveTarget = {
  readonly write: (part: Part) => Promise<void> | void;
  readonly close: () => Promise<void> | void;
  /** Leaves nothing behind. */
  readonly abort: () => Promise<void> | void;
};

type Writable = {
  write(data: Part): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
};
type WithPicker = {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
  }): Promise<{ createWritable(): Promise<Writable> }>;
};

/** Characters that are gathered before they are written, so that a file of many short parts is not slow. */
const BATCH = 64_000;

export function canSaveToDisk(): boolean {
  return "showSaveFilePicker" in window;
}

/** A file on disk that the reader names in the browser's own dialog; rejects with `AbortError` when that is closed. */
export async function toDisk(name: string): Promise<SaveTarget> {
  const picker = window as unknown as WithPicker;
  const handle = await picker.showSaveFilePicker({ suggestedName: name });
  const file = await handle.createWritable();
  let waiting = "";
  const flush = async () => {
    const text = waiting;
    waiting = "";
    if (text !== "") await file.write(text);
  };
  return {
    async write(part) {
      if (typeof part === "string") waiting += part;
      if (typeof part !== "string" || waiting.length > BATCH) await flush();
      if (typeof part !== "string") await file.write(part);
    },
    async close() {
      await flush();
      await file.close();
    },
    abort: () => file.abort(),
  };
}

/** A download, which is whole in memory before it begins. */
export function toDownload(name: string, mediaType: string): SaveTarget {
  let parts: Part[] = [];
  return {
    write(part) {
      parts.push(part);
    },
    close() {
      saveFile(name, parts as BlobPart[], mediaType);
    },
    abort() {
      parts = [];
    },
  };
}
