import { LIMITS } from "../dossier/limits.ts";
import { readJson } from "../dossier/read-json.ts";
import { DOSSIER_ID } from "../export/geojson-seq.ts";
import { fromFeatures } from "./from-features.ts";
import { fromNested, isWhole, type PlacedFeature } from "./from-nested.ts";
import { duplicateKey, type Imported, type ImportOptions, type ImportProblem } from "./imported.ts";
import { objectOf } from "./json-value.ts";

const RECORD_SEPARATOR = "\u001E";

/**
 * Reads a GeoJSON text sequence (RFC 8142), or one JSON text a line: an export of ours, or features of any make. A text
 * that is broken, as the last one of a file cut short, is reported and the others are read. An export of ours is read feature by feature;
 * of features of another make all are needed before the first is understood.
 *
 * @param isSeparated whether the texts are set apart by record separators
 */
export function fromSequence(
  file: string,
  lines: Iterable<string>,
  isSeparated: boolean,
  options: ImportOptions,
): Imported {
  const noted: ImportProblem[] = [];
  let broken = 0;
  const features = read();
  const first = features.next();
  const head = first.done ? null : objectOf(first.value.feature);
  const origin = objectOf(objectOf(head?.properties)?.lagekarte);
  const imported =
    head?.id === DOSSIER_ID && isWhole(origin)
      ? fromNested(file, "geojson-seq", origin, features, options)
      : fromFeatures(file, null, [...(first.done ? [] : [first.value]), ...features], options);
  return {
    ...imported,
    records: imported.records + broken,
    problems: [...noted, ...imported.problems],
  };

  function* read(): Generator<PlacedFeature> {
    for (const { text, line } of isSeparated ? separated(lines) : numbered(lines)) {
      if (text.trim() === "") continue;
      const at = { line };
      const { value, findings } = readJson(file, text);
      if (value === undefined) {
        broken += 1;
        note({ code: "broken-file", file, at, detail: findings[0]?.message ?? "" });
      } else {
        if (findings.length > 0) note(duplicateKey(file, at));
        yield { feature: value, at };
      }
    }
  }

  function note(problem: ImportProblem): void {
    if (noted.length < LIMITS.findings) noted.push(problem);
  }
}

type NumberedText = { readonly text: string; readonly line: number };

function* numbered(lines: Iterable<string>): Generator<NumberedText> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    yield { text, line };
  }
}

/** Texts between record separators, each with the line of its separator. One that is a single line, as nearly all are, is no copy. */
function* separated(lines: Iterable<string>): Generator<NumberedText> {
  let text = "";
  let begin = 1;
  for (const { text: given, line } of numbered(lines)) {
    const [rest, ...others] = given.split(RECORD_SEPARATOR);
    if (rest) text += `\n${rest}`;
    for (const other of others) {
      yield { text, line: begin };
      text = other;
      begin = line;
    }
  }
  yield { text, line: begin };
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
