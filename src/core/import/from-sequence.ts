import { LIMITS } from "../dossier/limits.ts";
import { readJson } from "../dossier/read-json.ts";
import { DOSSIER_ID } from "../export/geojson-seq.ts";
import { fromFeatures } from "./from-features.ts";
import { fromNested, isWhole, type PlacedFeature } from "./from-nested.ts";
import type { Imported, ImportOptions, ImportProblem } from "./imported.ts";
import { objectOf } from "./json-value.ts";

const RECORD_SEPARATOR = "\u001E";

/**
 * Reads a GeoJSON text sequence (RFC 8142), or one JSON text a line: an export of ours, or features of any make. A text
 * that is broken, as the last one of a file cut short, is reported and the others are read.
 */
export function fromSequence(file: string, text: string, options: ImportOptions): Imported {
  const broken: ImportProblem[] = [];
  const features: PlacedFeature[] = [];
  let line = 1;
  for (const record of text.split(text.includes(RECORD_SEPARATOR) ? RECORD_SEPARATOR : "\n")) {
    const at = { line };
    line += text.includes(RECORD_SEPARATOR) ? record.split("\n").length - 1 : 1;
    if (record.trim() === "") continue;
    const { value, findings } = readJson(file, record);
    if (value !== undefined) features.push({ feature: value, at });
    else if (broken.length < LIMITS.findings)
      broken.push({ code: "broken-file", file, at, detail: findings[0]?.message ?? "" });
  }
  const head = objectOf(features[0]?.feature);
  const origin = objectOf(objectOf(head?.properties)?.lagekarte);
  const imported =
    head?.id === DOSSIER_ID && isWhole(origin)
      ? fromNested(file, "geojson-seq", origin, features.slice(1), options)
      : fromFeatures(file, null, features, options);
  return {
    ...imported,
    records: imported.records + broken.length,
    problems: [...broken, ...imported.problems],
  };
}

/** Whether a text is at least two lines, of which the first is a JSON text by itself and the next begins like one. */
export function isLines(text: string): boolean {
  const [first = "", second = ""] = text.split("\n", 3).filter((each) => each.trim() !== "");
  if (!second.trimStart().startsWith("{")) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
