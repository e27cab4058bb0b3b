import type { ParseXml } from "../../core/import/imported.ts";

/**
 * Loads the XML parser. Not the browser's own: that takes text for markup, which the page's policy forbids, and this one is
 * what the command line reads with, too. It fetches nothing.
 */
export async function parseXml(): Promise<ParseXml> {
  const { DOMParser, onErrorStopParsing } = await import("@xmldom/xmldom");
  return (text) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
}
