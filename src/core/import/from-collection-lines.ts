import { readJson } from "../dossier/read-json.ts";
import { failed } from "./failed.ts";
import { fromNested, isWhole, type PlacedFeature } from "./from-nested.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { objectOf } from "./json-value.ts";

const HEAD_END = '"features":[';
const TAIL = "]}";
const HEAD_KEYS = new Set(["type", "bbox", "lagekarte", "features"]);

/**
 * Reads nested GeoJSON as the exports print it, one feature a line, so that never more than a feature is unpacked at a time: in
 * half the time, and of any length. Null when a text is printed otherwise; without a dossier when a line is not sound, which a text that is read as a
 * whole may tell better.
 */
export function fromCollectionLines(
  file: string,
  lines: Iterable<string>,
  options: ImportOptions,
): Imported | null {
  const all = lines[Symbol.iterator]();
  const head = nextLine();
  if (!head?.endsWith(HEAD_END)) return null;
  const { value, findings } = readJson(file, head + TAIL);
  const root = objectOf(value) ?? {};
  const origin = objectOf(root.lagekarte);
  const isOurs = root.type === "FeatureCollection" && isWhole(origin);
  if (!isOurs || findings.length > 0) return null;
  if (!Object.keys(root).every((key) => HEAD_KEYS.has(key))) return null;
  let number = 1;
  let fault: string | null = null;
  const imported = fromNested(file, "geojson-nested", origin, readLines(), options);
  return fault === null ? imported : failed(file, "broken-file", fault, { line: number });

  function* readLines(): Generator<PlacedFeature> {
    let line = nextLine();
    number += 1;
    for (let index = 0; line !== TAIL; index += 1) {
      const next = nextLine();
      const text = next === TAIL ? line : withoutComma(line);
      const { value, findings } = readJson(file, text ?? line ?? "");
      if (text === null || findings.length > 0) {
        fault = findings[0]?.message ?? "Expected a comma at the end.";
        return;
      }
      yield { feature: value, at: { pointer: `/features/${index}` } };
      line = next;
      number += 1;
    }
    for (line = nextLine(); line !== undefined; line = nextLine()) {
      number += 1;
      if (line.trim() === "") continue;
      fault = "Expected nothing more.";
      return;
    }
  }

  function nextLine(): string | undefined {
    const next = all.next();
    return next.done ? undefined : next.value;
  }
}

function withoutComma(line: string | undefined): string | null {
  return line?.endsWith(",") ? line.slice(0, -1) : null;
}
