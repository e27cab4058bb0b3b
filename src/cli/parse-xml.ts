import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { XmlDocument } from "../core/import/imported.ts";

/** Reads XML where there is no browser. Throws on what is no XML; entities of its own are never unfolded or fetched. */
export function parseXml(text: string): XmlDocument {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
}
