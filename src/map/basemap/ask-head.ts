/** Bytes that a PMTiles archive begins with: its header and its root directory, and in ours what it says of its names, too. */
export const HEAD = 16_384;

/**
 * Asks for what is read first of an archive, before there is anything to read it with: then it need not queue behind all that the
 * page loads meanwhile.
 */
export function askHead(url: string): Promise<Response> {
  return fetch(url, { headers: { Range: `bytes=0-${HEAD - 1}` } });
}
