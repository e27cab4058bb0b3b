import { joinBytes } from "../export/join-bytes.ts";

const LINE_FEED = 0x0a;
/** Bytes of a block, if its lines are shorter. Engines keep longer strings apart from what they clear away quickly. */
const BLOCK = 65_536;

/**
 * A UTF-8 text that comes in pieces, in blocks that end where a line does; without a byte order mark. A decoder that is given whole lines need not
 * remember anything, and so makes strings of half the size in half the time. Throws on what is not UTF-8.
 *
 * @param most bytes of one line
 */
export function* textBlocks(pieces: Iterable<Uint8Array>, most: number): Generator<string> {
  let decoder = new TextDecoder("utf-8", { fatal: true });
  let rest: Uint8Array[] = [];
  let length = 0;
  const decode = (bytes: Uint8Array): string => {
    const text = decoder.decode(bytes);
    decoder = LATER;
    return text;
  };
  for (const piece of pieces) {
    let start = 0;
    for (let end = lineEnd(piece, start); end > 0; end = lineEnd(piece, start)) {
      const block = piece.subarray(start, end);
      yield decode(length === 0 ? block : joinBytes([...rest, block]));
      [rest, length] = [[], 0];
      start = end;
    }
    if (start === piece.length) continue;
    rest.push(piece.subarray(start));
    length += piece.length - start;
    if (length > most) throw new Error(`a line is longer than ${most} bytes`);
  }
  if (length > 0) yield decode(joinBytes(rest));
}

/** After the last line feed within a block's length, or the first one beyond; 0 where there is none. */
function lineEnd(piece: Uint8Array, start: number): number {
  const within = piece.subarray(start, start + BLOCK).lastIndexOf(LINE_FEED);
  return within === -1 ? piece.indexOf(LINE_FEED, start + BLOCK) + 1 : start + within + 1;
}

/** Only the first block may begin with a byte order mark. */
const LATER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
