export type Decoded = {
  readonly text: string;
  /** False when the bytes are no valid Unicode and were read as Windows-1252, as old spreadsheets write it. */
  readonly isSure: boolean;
};

/** Text of a file's bytes without its byte order mark; null for what is no text. */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf-16be");
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isSure: true };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isSure: false };
  }
}

function utf16(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isSure: true };
  } catch {
    return null;
  }
}
