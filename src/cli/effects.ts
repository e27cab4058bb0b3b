/** All that a command does to the outside world; tests pass an in-memory one. */
export interface Effects {
  /** Reads a UTF-8 file; rejects when it is not there (`code: "ENOENT"`) or cannot be read. */
  readText(path: string): Promise<string>;
  readBytes?(path: string): Promise<Uint8Array>;
  /** Names of the files in a folder, without the folder's own path. */
  listFiles(dir: string): Promise<string[]>;
  /** Writes a UTF-8 file, making its folder when needed. */
  writeText(path: string, text: string): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
}
