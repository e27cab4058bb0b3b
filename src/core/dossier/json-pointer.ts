/** JSON pointer (RFC 6901) of a path of keys and indices; the empty path is the whole document. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
