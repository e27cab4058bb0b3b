/**
 * What a dossier may be at most. A foreign file beyond these is cut or refused with a `limits`
 * finding, so that it cannot freeze the page.
 */
export const LIMITS = {
  /** UTF-16 units of one file's text. */
  fileLength: 32_000_000,
  /** Lists and objects within each other, in one file. */
  depth: 32,
  /** Items of one list of `dossier.json`, and features of one layer. */
  items: 10_000,
  /** Layers whose files are read. */
  layers: 200,
  /** Positions of one geometry. */
  positions: 100_000,
  /** Findings that are listed; of more, the least severe are only counted. */
  findings: 2_000,
} as const;
