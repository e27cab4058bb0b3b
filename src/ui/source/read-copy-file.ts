import type { Copy } from "../../core/evidence/copy-text.ts";
import type { CopyRefusal } from "../../state/copy-status.ts";

/** Bytes of a file, or characters of a pasted text; no more than `MAX_COPY_LENGTH`, beyond which no copy is checked. */
export const MAX_COPY_SIZE = 5_000_000;

/** Reads a reader's file, or says why it cannot be a copy of an article. */
export async function readCopyFile(file: File): Promise<Copy | CopyRefusal> {
  const kind = kindOf(file);
  if (kind === null) return "kind";
  if (file.size > MAX_COPY_SIZE) return "large";
  const text = await decoded(file);
  if (text === null) return "unreadable";
  if (text.includes("\0")) return "binary";
  if (text.trim() === "") return "empty";
  return { text, kind: kind === "unknown" ? sniffed(text) : kind };
}

function kindOf({ name, type }: File): Copy["kind"] | "unknown" | null {
  if (/\.x?html?$/i.test(name) || /^(text\/html|application\/xhtml\+xml)/.test(type)) return "html";
  if (/\.(txt|text|md)$/i.test(name) || type.startsWith("text/plain")) return "text";
  return type === "" && !name.includes(".") ? "unknown" : null;
}

function sniffed(text: string): Copy["kind"] {
  return /^\s*<(!doctype|html|head|body|\?xml)/i.test(text) ? "html" : "text";
}

async function decoded(file: File): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return decode(bytes);
  } catch {
    return null;
  }
}

/** Saved pages of older sites are not UTF-8: the page's own word counts, else what Western browsers assume. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
    const charset = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? "windows-1252";
    return new TextDecoder(/^utf-?8$/i.test(charset) ? "windows-1252" : charset).decode(bytes);
  }
}
