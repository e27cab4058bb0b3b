import { DOMParser, onErrorStopParsing, ParseError } from "@xmldom/xmldom";
import type { XmlDocument } from "../core/import/imported.ts";

/** What the parser puts around what it found when it is told to stop there. */
const STOPPED = /^Reporting \w+ "(.*)" caused \w+$/s;

/**
 * Reads XML where there is no browser. Throws on what is no XML, with the line of what it read last if it is known; entities of its own are never unfolded or
 * fetched.
 */
export function parseXml(text: string): XmlDocument {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const reason = (STOPPED.exec(error.message)?.[1] ?? error.message).slice(0, 200);
    const { lineNumber } = (error.locator ?? {}) as { readonly lineNumber?: number };
    throw new Error(lineNumber ? `Near line ${lineNumber}: ${reason}` : reason);
  }
}
