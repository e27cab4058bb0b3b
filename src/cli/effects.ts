/** A piece of a file: text, written as UTF-8, or bytes. */
export type Part = string | Uint8Array;

export type OpenFile = {
  /** Bytes. */
  readonly size: number;
  readonly pieces: Iterable<Uint8Array>;
};

/**
 * All that a command does to the outside world; tests pass an in-memory one. Relative paths are those
 * of the user's working directory.
 */
export interface Effects {
  /**
   * Reads a text file in UTF-8, or in UTF-16 when it says so by a byte order mark, which stays in the text. Rejects
   * when it is not there (`code: "ENOENT"`), a folder (`code: "EISDIR"`), not text, or cannot be read.
   */
  readText(path: string): Promise<string>;
  /** Reads any file; rejects like `readText`. */
  readBytes(path: string): Promise<Uint8Array>;
  /** Opens any file to be read from its beginning, piece by piece, however long it is; rejects like `readText`. */
  openFile(path: string): Promise<OpenFile>;
  /** Everything on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Names of the files in a folder, without the folder's own path; rejects like `readText`. */
  listFiles(dir: string): Promise<string[]>;
  /** Names of the folders in a folder; rejects like `readText`. */
  listFolders(dir: string): Promise<string[]>;
  /**
   * Writes a file, making its folder when needed, or standard output when the path is null. Parts are taken as they can
   * be written. A file is put in its place once it is whole, so that a failure leaves the old one.
   */
  write(path: string | null, parts: Iterable<Part>): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Shows how far something is, in place of what it showed before; null takes that away. */
  progress(text: string | null): void;
  /** Whether somebody sits before standard error, who wants to see how far it is. */
  readonly isTerminal: boolean;
}
