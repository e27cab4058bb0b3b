import { readJson } from "../dossier/read-json.ts";
import { referenceSystem } from "../dossier/reference-system.ts";
import { failed } from "./failed.ts";
import { fromFolder } from "./from-folder.ts";
import { fromLayer, isLayer } from "./from-layer.ts";
import { fromNested, isWhole } from "./from-nested.ts";
import { duplicateKey, type Imported, type ImportOptions } from "./imported.ts";
import { type JsonObject, listOf, objectOf } from "./json-value.ts";
import { linesOf } from "./text-lines.ts";

/** Reads a file that begins like JSON, by what it turns out to hold. */
export async function fromJson(
  file: string,
  text: string,
  options: ImportOptions,
): Promise<Imported> {
  const { value, findings } = readJson(file, text, options.size);
  const [first] = findings;
  if (value === undefined) {
    // One JSON text a line is how streams of features come when nothing sets them apart.
    const { fromSequence, isLines } = await import("./from-sequence.ts");
    if (isLines(text)) return fromSequence(file, linesOf(text), false, options);
    const code = first?.rule === "limits" ? "too-large" : "broken-file";
    return failed(file, code, first?.message ?? "");
  }
  const imported = await fromValue(file, text, value, options);
  if (imported.format === "dossier") return imported;
  const twice = findings.map(({ path }) => duplicateKey(file, { pointer: path }));
  return { ...imported, problems: [...twice, ...imported.problems] };
}

async function fromValue(
  file: string,
  text: string,
  value: unknown,
  options: ImportOptions,
): Promise<Imported> {
  const root = objectOf(value);
  if (root?.format === "lagekarte-dossier") {
    return fromFolder([{ name: "dossier.json", bytes: new TextEncoder().encode(text) }]);
  }
  if (isAnnotations(value, root)) {
    const { fromAnnotations } = await import("./from-annotations.ts");
    return fromAnnotations(file, value, options);
  }
  if (root && isGeoJson(root)) return fromGeoJson(file, root, options);
  return failed(file, "unknown-format", String(root?.type ?? root?.["@type"] ?? ""));
}

async function fromGeoJson(
  file: string,
  root: JsonObject,
  options: ImportOptions,
): Promise<Imported> {
  const system = referenceSystem(root);
  if (system !== null) return failed(file, "reference-system", system, { pointer: "/crs" });
  const isCollection = root.type === "FeatureCollection";
  const features = (isCollection ? listOf(root.features) : [root]).map((feature, index) => ({
    feature,
    at: { pointer: isCollection ? `/features/${index}` : "" },
  }));
  const origin = objectOf(root.lagekarte);
  if (isWhole(origin)) {
    return fromNested(file, "geojson-nested", origin, features, options);
  }
  if (JSON.stringify(root["@context"] ?? "").includes("linked")) {
    const { fromLinkedPlaces } = await import("./from-linked-places.ts");
    return fromLinkedPlaces(file, root, features, options);
  }
  if (isLayer(features)) return fromLayer(file, features, options);
  const { fromFeatures } = await import("./from-features.ts");
  return fromFeatures(file, origin, features, options);
}

function isGeoJson({ type }: JsonObject): boolean {
  return (
    type === "FeatureCollection" ||
    type === "Feature" ||
    type === "GeometryCollection" ||
    /^(Multi)?(Point|LineString|Polygon)$/.test(String(type))
  );
}

function isAnnotations(value: unknown, root: JsonObject | null): boolean {
  const probe = root ?? objectOf(listOf(value)[0]);
  const type = JSON.stringify(probe?.type ?? "");
  return type.includes("Annotation") || (probe !== null && "target" in probe && "body" in probe);
}
