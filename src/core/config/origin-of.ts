/** Hosts as they may stand in a security policy: nothing in one can begin another directive. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

/** Origin of an `http(s)` URL, which may hold placeholders after its host; null for anything else. */
export function originOf(url: string): string | null {
  try {
    const { origin } = new URL(url);
    return PLAIN.test(origin) ? origin : null;
  } catch {
    return null;
  }
}
