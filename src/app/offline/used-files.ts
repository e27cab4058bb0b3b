/**
 * Addresses of the pages, data and fonts that this page was made of so far, without query and fragment: what a service
 * worker that came later has not seen. The app's own scripts and styles are known to it, tiles are read by ranges.
 */
export function usedFiles(
  page: Pick<Document, "URL">,
  timeline: Pick<Performance, "getEntriesByType">,
): string[] {
  const [address = ""] = page.URL.split(/[?#]/);
  const loaded = timeline.getEntriesByType("resource").map(({ name }) => name);
  const kept = loaded.filter((url) => /\/dossiers\/|\.woff2$/.test(url));
  return [...new Set([address, ...kept])];
}
