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
  /** Names of the files in a folder, without the folder's own path; rejects like `readText`. */
  listFiles(dir: string): Promise<string[]>;
  /** Writes a UTF-8 file, making its folder when needed. */
  writeText(path: string, text: string): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
}
