const ENCODINGS = [
  { name: "utf-16le", mark: [0xff, 0xfe] },
  { name: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/**
 * Text of a file's bytes: UTF-8, or UTF-16 with a byte order mark. The mark stays, since positions are
 * counted in the file as given. Throws when the bytes are neither, naming what they look like.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = ENCODINGS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = utf16?.name ?? "utf-8";
  if (!utf16 && bytes.includes(0)) throw new Error("it is a binary file, not text");
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`it is not valid ${encoding.toUpperCase()}`, { cause });
  }
}
