import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { check } from "@placemarkio/check-geojson";
import { parseW3CTextAnnotation, type W3CTextAnnotation } from "@recogito/text-annotator";
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { memoryPages, validateXML } from "xmllint-wasm";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { checkCopy } from "../../../src/core/evidence/check-copy.ts";
import { describeNote } from "../../../src/core/export/describe-note.ts";
import type { ExportSelection } from "../../../src/core/export/export-selection.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import {
  bytesOf,
  type Exported,
  type ExportOptions,
  textOf,
} from "../../../src/core/export/exported.ts";
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { schemaOrgForPage } from "../../../src/core/export/schema-org.ts";
import { EXAMPLE_ARTICLE } from "../example-article.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";
import { exportCases } from "./cases.ts";
import { expectGolden } from "./golden.ts";
import { triplesOf } from "./load-context.ts";

const CASES = exportCases();

async function run(
  format: ExportFormat,
  selection: ExportSelection,
  options?: ExportOptions,
): Promise<Exported> {
  return (await FORMATS[format].load())(selection, options);
}

function pick(name: string): ExportSelection {
  const selection = CASES[name];
  if (!selection) throw new Error(`There is no case ${name}.`);
  return selection;
}

/** The example with other texts in it. */
function withText(text: string): ExportSelection {
  const input = exampleInput();
  const [first] = input.dossier.statements;
  if (first) first.text = { de: text, en: text };
  input.dossier.title = { de: text, en: text };
  const dossier = exampleDossier(input);
  return selectAll(dossier, indexDossier(dossier));
}

const GOLDEN: readonly (readonly [ExportFormat, string])[] = [
  ["geojson-seq", "sequence.geojsons"],
  ["csv", "table.csv"],
  ["kml", "places.kml"],
  ["linked-places", "linked-places.jsonld"],
  ["annotations", "annotations.jsonld"],
  ["schema-org", "schema-org.jsonld"],
];

describe.each(Object.entries(CASES))("%s", (name, selection) => {
  test.each(GOLDEN)("%s is as it was", async (format, file) => {
    const exported = await run(format, selection);
    expectGolden(name, file, textOf(exported));
    const notes = exported.notes.map((note) => `${describeNote(note)}\n`).join("");
    expectGolden(name, `${file}.notes.txt`, notes);
  });

  test("every format says how many parts it has", async () => {
    for (const format of EXPORT_FORMATS) {
      const { parts, length } = await run(format, selection);
      const count = [...parts].length;
      expect(count, format).toBeGreaterThan(0);
      // Near enough for a bar that fills.
      if (FORMATS[format].isText) expect(Math.abs(count - length), format).toBeLessThanOrEqual(3);
    }
  });

  test("text sequence: each record is a GeoJSON text", async () => {
    const text = textOf(await run("geojson-seq", selection));
    const [before, ...records] = text.split("\u001E");
    expect(before).toBe("");
    expect(records).toHaveLength(new Set(selection.places).size + 1 + unplaced(selection));
    for (const record of records) check(record.trimEnd());
  });

  test("CSV: papaparse and Python read the same rows", async () => {
    const text = textOf(await run("csv", selection));
    const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map(({ length }) => length)).size).toBe(1);
    const script =
      "import csv, io, json, sys; sys.stdin.reconfigure(encoding='utf-8', newline=''); print(json.dumps(list(csv.reader(sys.stdin, strict=True))))";
    const python = spawnSync("python3", ["-c", script], { input: text, encoding: "utf8" });
    expect(python.error, "python3 is needed").toBeUndefined();
    expect(JSON.parse(python.stdout)).toEqual(data);
  });

  test("KML: valid by its schema, and read back with names, folders and shapes", async () => {
    const text = textOf(await run("kml", selection));
    const schema = readFileSync(
      new URL("../../fixtures/contexts/kml22-subset.xsd", import.meta.url),
      "utf8",
    );
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "places.kml", contents: text }],
      schema: [schema],
      initialMemoryPages: memoryPages.MiB * 32,
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const document = new DOMParser().parseFromString(text, "text/xml");
    const { features } = kml(document as never);
    expect(features.map(({ properties }) => properties?.place_id)).toEqual(
      selection.places.map(({ id }) => id),
    );
    for (const [index, place] of selection.places.entries()) {
      expect(features[index]?.geometry === null, place.id).toBe(place.geometry === null);
    }
  });

  test("GeoParquet: DuckDB reads its rows, and its geometries are those of the GeoJSON", async () => {
    const bytes = bytesOf(await run("geoparquet", selection));
    const flat = JSON.parse(textOf(await run("geojson-flat", selection)));
    const file = join(mkdtempSync(join(tmpdir(), "lagekarte-")), "x.parquet");
    writeFileSync(file, bytes);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const query = `select * exclude (geometry), geometry is null as empty from '${file}'`;
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
    connection.closeSync();
    expect(rows).toEqual(
      flat.features.map(({ id, properties, geometry }: Row) => ({
        id,
        ...properties,
        empty: geometry === null,
      })),
    );
    // Reads the column as the `geo` metadata says, so a wrong one would give no geometries.
    const read = await parquetReadObjects({ file: bytes.buffer });
    expect(read.map(({ geometry }) => geometry ?? null)).toEqual(
      flat.features.map(({ geometry }: Row) => geometry),
    );
  });

  test("JSON-LD: expands with the contexts it names", async () => {
    for (const format of ["linked-places", "annotations", "schema-org"] as const) {
      const text = textOf(await run(format, selection));
      const triples = await triplesOf(text);
      const subjects = triples.filter((triple) => triple.startsWith("<urn:lagekarte:"));
      expect(subjects.length, format).toBeGreaterThan(selection.statements.length);
    }
  });

  test("annotations: Recogito's parser takes every one", async () => {
    const copy = checkCopy(selection.dossier, "coast-post", {
      text: EXAMPLE_ARTICLE,
      kind: "text",
    });
    const { items } = JSON.parse(textOf(await run("annotations", selection, { copy })));
    const anchors = selection.statements.flatMap(({ evidence }) => evidence);
    expect(items).toHaveLength(anchors.length);
    for (const item of items as W3CTextAnnotation[]) {
      const { parsed, error } = parseW3CTextAnnotation(item);
      expect(error).toBeUndefined();
      expect(parsed?.target.selector[0]?.quote.length).toBeGreaterThan(0);
    }
  });
});

type Row = { id: string; properties: Record<string, unknown>; geometry: object | null };

function unplaced({ statements, places }: ExportSelection): number {
  const ids = new Set(places.map(({ id }) => id));
  return statements.some((each) => each.places.every(({ place }) => !ids.has(place))) ? 1 : 0;
}

describe("of the article", () => {
  const selection = pick("port-anselm");

  test("no export quotes a sentence, unless it is from the reader's copy", async () => {
    for (const format of EXPORT_FORMATS) {
      const content = FORMATS[format].isText ? textOf(await run(format, selection)) : "";
      expect(content, format).not.toContain("being built near");
    }
    const copy = checkCopy(selection.dossier, "coast-post", {
      text: EXAMPLE_ARTICLE,
      kind: "text",
    });
    const exported = await run("annotations", selection, { copy });
    expect(textOf(exported)).toContain("being built near");
    expect(exported.notes).toContainEqual({ code: "quotes-from-copy", count: 7 });
  });

  test("a quotation has what stands around it, and its position counts code points", async () => {
    const copy = checkCopy(selection.dossier, "coast-post", {
      text: EXAMPLE_ARTICLE,
      kind: "text",
    });
    const { items } = JSON.parse(textOf(await run("annotations", selection, { copy })));
    const text = EXAMPLE_ARTICLE;
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const points = [...text.normalize("NFC")];
      expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      const around = (quote.prefix ?? "") + quote.exact + (quote.suffix ?? "");
      expect(text.replaceAll("\n", " ")).toContain(around.replaceAll("\n", " "));
    }
  });

  test("a sentence that the copy has twice is not quoted: which of the two is not guessed", async () => {
    const sentence = "A day later the coast guard put the number at 340.";
    const text = EXAMPLE_ARTICLE.replace(sentence, `${sentence} ${sentence}`);
    expect(text).not.toBe(EXAMPLE_ARTICLE);
    const copy = checkCopy(selection.dossier, "coast-post", { text, kind: "text" });
    const { items } = JSON.parse(textOf(await run("annotations", selection, { copy })));
    const twice = items.find(({ id }: { id: string }) => id.endsWith(":number-raised-1"));
    const once = items.find(({ id }: { id: string }) => id.endsWith(":no-answer-1"));
    expect(twice.target.selector[0].type).toBe("TextPositionSelector");
    expect(once.target.selector[0].type).toBe("TextQuoteSelector");
  });

  test("an anchor that the copy does not have word for word is not quoted", async () => {
    const text = EXAMPLE_ARTICLE.replaceAll("300", "400");
    const copy = checkCopy(selection.dossier, "coast-post", { text, kind: "text" });
    const exported = await run("annotations", selection, { copy });
    const quoted = exported.notes.find(({ code }) => code === "quotes-from-copy")?.count ?? 0;
    expect(quoted).toBeLessThan(7);
    expect(textOf(exported)).not.toContain("400");
  });
});

describe("traps", () => {
  test("a cell never begins like a formula, and the note counts those that would have", async () => {
    for (const start of ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1"]) {
      const exported = await run("csv", withText(start));
      const { data } = Papa.parse<string[]>(textOf(exported), { skipEmptyLines: true });
      const cells = data
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
      expect(cells).toEqual([]);
      expect(exported.notes).toContainEqual({ code: "terms-guarded", count: 2 });
    }
  });

  test("a byte order mark only when asked for", async () => {
    const selection = pick("port-anselm");
    expect(textOf(await run("csv", selection)).startsWith("\uFEFF")).toBe(false);
    const marked = textOf(await run("csv", selection, { byteOrderMark: true }));
    expect(marked.startsWith("\uFEFFstatement_id,")).toBe(true);
  });

  test("no markup of a dossier gets into KML or its balloons", async () => {
    const text = textOf(
      await run("kml", withText("<img src=x onerror=alert(1)>]]>\u0001\uD800&amp;")),
    );
    const document = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(text, "text/xml");
    const balloons = Array.from(
      document.getElementsByTagName("description"),
      ({ textContent }) => textContent,
    );
    expect(balloons.join("")).toContain("&lt;img src=x onerror=alert(1)&gt;]]&gt;&amp;amp;");
    expect(balloons.join("")).not.toContain("<img");
  });

  test("a region is never a point, in any format", async () => {
    const selection = pick("port-anselm");
    const csv = Papa.parse<Record<string, string>>(textOf(await run("csv", selection)), {
      header: true,
    });
    const points = csv.data.filter(({ longitude }) => longitude).map(({ precision }) => precision);
    expect(new Set(points)).toEqual(new Set(["settlement", "near-settlement"]));
    const graph = JSON.parse(textOf(await run("schema-org", selection)))["@graph"];
    const geo = graph.filter(
      (node: { geo?: { "@type": string } }) => node.geo?.["@type"] === "GeoCoordinates",
    );
    expect(geo.map(({ "@id": id }: { "@id": string }) => id.split(":").at(-1))).toEqual([
      "port-anselm",
      "old-mill",
    ]);
  });

  test("features of Linked Places have one identifier, and keep the dossier's own", async () => {
    const { features } = JSON.parse(textOf(await run("linked-places", pick("port-anselm"))));
    for (const feature of features) {
      expect(feature.id).toBeUndefined();
      expect(feature["@id"]).toBe(
        `urn:lagekarte:camp-at-port-anselm:place:${feature.properties.pid}`,
      );
      expect(feature.when.timespans.length).toBeGreaterThan(0);
      expect(feature.names[0].citations).toHaveLength(1);
      expect(feature.properties.fclasses).toHaveLength(1);
    }
  });

  test("an unknown beginning is no date of 1970", async () => {
    const input = exampleInput();
    for (const statement of input.dossier.statements) statement.eventTime = { edtf: "/2031-05" };
    const dossier = exampleDossier(input);
    const text = textOf(await run("linked-places", selectAll(dossier, indexDossier(dossier))));
    expect(text).toContain('{"end":{"latest":"2031-05-31"}}');
    expect(text).not.toContain("1970");
  });

  test("schema.org never claims a verdict, and cannot end the element it stands in", async () => {
    const text = schemaOrgForPage(withText("</script><b>").dossier, "en", "https://site.example/");
    expect(text).not.toContain("<");
    expect(text).not.toContain("ClaimReview");
    const graph: { "@type": string; text?: { "@value": string }[] }[] = JSON.parse(text)["@graph"];
    const claims = graph.filter((node) => node["@type"] === "Claim");
    expect(claims).toHaveLength(7);
    expect(claims[0]?.text).toEqual({ "@language": "en", "@value": "</script><b>" });
  });

  test("the zip of a dossier is its folder, and the same bytes every time", async () => {
    const selection = pick("port-anselm");
    const bytes = bytesOf(await run("zip", selection));
    expect(Object.keys(unzipSync(bytes))).toEqual(
      ["dossier.json", "coast.geojson", "context.geojson"].map(
        (name) => `camp-at-port-anselm/${name}`,
      ),
    );
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    expect(bytesOf(await run("zip", selection))).toEqual(bytes);
    process.env.TZ = zone;
  });

  test("the zip of a selection names nothing it does not hold", async () => {
    const exported = await run("zip", pick("grey-ridge"));
    const files = unzipSync(bytesOf(exported));
    const text = new TextDecoder().decode(files["camp-at-port-anselm/dossier.json"]);
    const { statements, layers } = JSON.parse(text);
    expect(layers.map(({ id }: { id: string }) => id)).toEqual(["coast"]);
    for (const { places } of statements) {
      expect(["grey-ridge", "somewhere-inland"]).toContain(places[0]?.place);
    }
    expect(exported.notes[0]?.code).toBe("references-cut");
  });
});

const hasGdal = spawnSync("ogrinfo", ["--version"]).status === 0;

test.runIf(hasGdal)("GDAL opens what it has a driver for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lagekarte-"));
  for (const [format, count] of [
    ["geojson", 7],
    ["geojson-flat", 11],
    ["kml", 6],
    ["csv", 11],
  ] as const) {
    const file = join(folder, `x${FORMATS[format].ending}`);
    writeFileSync(file, bytesOf(await run(format, pick("port-anselm"))));
    const out = execFileSync("ogrinfo", ["-ro", "-al", "-so", file], { encoding: "utf8" });
    expect(Number(/Feature Count: (\d+)/.exec(out)?.[1]), format).toBe(count);
  }
});
