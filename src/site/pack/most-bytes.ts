/** Bytes of a packed page at most, where a dossier lets it: what every mail and every chat takes. */
export const MOST_BYTES = 4_000_000;
