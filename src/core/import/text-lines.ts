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
 * @param most characters of one line
 */
export function* linesOfPieces(pieces: Iterable<Uint8Array>, most: number): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > most) throw new Error(`a line is longer than ${most} characters`);
    yield* lines;
  }
  yield rest + decoder.decode();
}
