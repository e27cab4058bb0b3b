/**
 * What a server of one's own has to be told of files that no rule says otherwise of: without it a browser takes a page it has for
 * as long as it guesses. Hosts that read a `_headers` file do so anyway, and would join it to what another rule says.
 */
export const REVALIDATED = { "Cache-Control": "no-cache" } as const;
