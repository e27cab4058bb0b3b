import { gpx, kml } from "@tmcw/togeojson";
import type { Feature, Geometry } from "geojson";
import { readJson } from "../dossier/read-json.ts";
import { failed } from "./failed.ts";
import { fromFeatures } from "./from-features.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { objectOf, wordsOf } from "./json-value.ts";

/**
 * Reads KML (placemarks, with their folders as layers) and GPX (waypoints, routes and tracks). A document type is refused:
 * neither format has one, and it is where entities come from that unfold without end or point elsewhere.
 */
export function fromXml(file: string, text: string, options: ImportOptions): Imported {
  if (!options.parseXml) return failed(file, "unknown-format", "XML");
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return failed(file, "broken-file", "<!DOCTYPE>");
  const document = options.parseXml(text);
  const [broken] = Array.from(document.getElementsByTagName("parsererror"));
  if (broken) {
    const reason = (broken as { textContent?: string | null }).textContent ?? "";
    return failed(file, "broken-file", reason.slice(0, 200));
  }
  const isGpx = document.getElementsByTagName("gpx").length > 0;
  if (!isGpx && document.getElementsByTagName("Placemark").length === 0) {
    return failed(file, "unknown-format", /<([\w:]+)[\s>]/.exec(text)?.[1] ?? "");
  }
  const { features } = isGpx ? gpx(document as never) : kml(document as never);
  const placed = features.flatMap((feature, index) =>
    (ownStatements(feature) ?? [toPlain(feature)]).map((plain) => ({
      feature: plain,
      at: { item: index + 1 },
    })),
  );
  return { ...fromFeatures(file, null, placed, options), format: isGpx ? "gpx" : "kml" };
}

/**
 * A placemark that we exported, once for each of its statements; null for any other. Its description says the same in words.
 */
function ownStatements(feature: Feature<Geometry | null>): object[] | null {
  const { description: _, statements, ...place } = feature.properties ?? {};
  if (typeof statements !== "string" || typeof place.place_id !== "string") return null;
  const { value } = readJson("", statements);
  if (!Array.isArray(value)) return null;
  const own = value.map((each) => ({
    ...feature,
    properties: { ...place, ...objectOf(each) },
  }));
  return own.length > 0 ? own : [{ ...feature, properties: place }];
}

/** Descriptions come as text or, marked as such, as HTML, of which the words are taken. */
function toPlain(feature: Feature<Geometry | null>): object {
  const { description, desc, ...properties } = feature.properties ?? {};
  const html = objectOf(description)?.value;
  const words = wordsOf(html ?? description ?? desc);
  const plain = words
    ?.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { ...feature, properties: { ...properties, ...(plain && { description: plain }) } };
}
