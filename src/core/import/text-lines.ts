import { textBlocks } from "./text-blocks.ts";

/** Lines of a text without their line feeds, one at a time. */
export function* linesOf(text: string): Generator<string> {
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
  yield text.slice(start);
}

/**
 * Lines of a UTF-8 text that comes in pieces, so that it is never whole in memory; without a byte order mark. Throws on what is not UTF-8, and on
 * a line longer than a text may be.
 *
 * @param most bytes of one line
 */
export function* linesOfPieces(pieces: Iterable<Uint8Array>, most: number): Generator<string> {
  let ended = true;
  for (const block of textBlocks(pieces, most)) {
    ended = block.endsWith("\n");
    const lines = block.split("\n");
    if (ended) lines.pop();
    yield* lines;
  }
  if (ended) yield "";
}
