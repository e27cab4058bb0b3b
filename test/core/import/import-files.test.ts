import { zipSync } from "fflate";
import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { parseXml } from "../../../src/cli/parse-xml.ts";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { checkCopy } from "../../../src/core/evidence/check-copy.ts";
import {
  type ExportSelection,
  selectAll,
  selectByPlaces,
} from "../../../src/core/export/export-selection.ts";
import { bytesOf, type ExportOptions } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importFiles } from "../../../src/core/import/import-files.ts";
import { EXAMPLE_ARTICLE } from "../example-article.ts";
import { exampleDossier, exampleFiles } from "../example-dossier.ts";
import { importText } from "./import-text.ts";

const dossier = exampleDossier();
const whole = selectAll(dossier, indexDossier(dossier));
const bytes = (text: string) => new TextEncoder().encode(text);

function single(geometry: Geometry | null | undefined): unknown {
  if (geometry?.type !== "MultiPolygon" || geometry.coordinates.length !== 1) return geometry;
  return { type: "Polygon", coordinates: geometry.coordinates[0] };
}

async function thereAndBack(
  format: ExportFormat,
  selection: ExportSelection = whole,
  options?: ExportOptions,
) {
  const convert = await FORMATS[format].load();
  const name = `x${FORMATS[format].ending}`;
  return importText(name, bytesOf(convert(selection, options)), { parseXml });
}

describe("a dossier's own files", () => {
  test("as a folder, with what lies beside them", async () => {
    const files = Object.entries(exampleFiles()).map(([name, text]) => ({
      name: `export/camp/${name}`,
      bytes: bytes(text),
    }));
    const other = { name: "export/photo.jpg", bytes: new Uint8Array([1, 0, 2]) };
    const imported = await importFiles([other, ...files]);
    expect(imported.dossier).toEqual(dossier);
    expect(imported).toMatchObject({ format: "dossier", records: 14, taken: 14 });
  });

  test("as one layer's file without the rest", async () => {
    const imported = await importText("coast.geojson", exampleFiles()["coast.geojson"] ?? "");
    const coast = dossier.places.filter(({ layer }) => layer === "coast");
    expect(imported.dossier?.places.map(({ layer: _, ...place }) => place)).toEqual(
      coast.map(({ layer: _, ...place }) => place),
    );
  });

  test("a file that is missing or broken is a finding, the rest is read", async () => {
    const { "context.geojson": _, ...files } = exampleFiles();
    const given = { ...files, "coast.geojson": "{" };
    const entries = Object.entries(given).map(([name, text]) => ({ name, bytes: bytes(text) }));
    const imported = await importFiles(entries);
    expect(imported.dossier?.statements).toHaveLength(7);
    const rules = imported.findings.map(({ rule, file }) => [rule, file]);
    expect(rules).toContainEqual(["broken-json", "coast.geojson"]);
    expect(rules).toContainEqual(["missing-layer", "context.geojson"]);
  });
});

describe("the export of a selection", () => {
  const ids = new Set(["grey-ridge", "somewhere-inland"]);
  const part = selectByPlaces(dossier, whole.index, ids, "selected", "places: …");

  test.each(["geojson", "geojson-seq"] as const)(
    "%s comes back without what it names and lacks",
    async (format) => {
      const imported = await thereAndBack(format, part);
      expect(imported.dossier?.places.map(({ id }) => id)).toEqual([...ids]);
      expect(imported.problems.map(({ code, detail }) => [code, detail])).toEqual([
        ["reference-cut", "came-by-ship: 3"],
        ["reference-cut", "moved-inland: 1"],
      ]);
      expect(imported.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    },
  );
});

describe("what a format loses, and no more", () => {
  test("Linked Places: places with their names, shapes and precision; statements with their words", async () => {
    const { dossier: back } = await thereAndBack("linked-places");
    const lost = ["kind", "precisionNote", "occupation", "geometrySource", "namedBy"];
    const kept = (places = dossier.places) =>
      places.map((place) =>
        Object.fromEntries(Object.entries(place).filter(([key]) => !lost.includes(key))),
      );
    const byId = (places: ReturnType<typeof kept>) =>
      places.toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
    expect(byId(kept(back?.places))).toEqual(byId(kept()));
    const words = (statements = dossier.statements) =>
      statements.map(({ id, text, act, saidAt, eventTime }) => [
        id,
        text,
        act,
        saidAt?.edtf,
        eventTime?.edtf,
      ]);
    expect(words(back?.statements).toSorted()).toEqual(words().toSorted());
  });

  test("KML: places with name, layer, precision and shape", async () => {
    const { dossier: back, format } = await thereAndBack("kml");
    expect(format).toBe("kml");
    for (const place of dossier.places) {
      const found = back?.places.find(({ id }) => id === place.id);
      expect(found?.name.en, place.id).toBe(place.name.de);
      expect(found?.layer).toBe(place.layer);
      // A disc is drawn as its area; several parts that are one are one.
      if (place.id !== "anselm-camp")
        expect(single(found?.geometry)).toEqual(single(place.geometry));
      expect(found?.precision).toBe(place.precision);
    }
    const words = (statements = dossier.statements, language = "de") =>
      statements.map(({ id, text, speaker, act }) => [id, text[language], speaker, act]);
    expect(words(back?.statements, "en").toSorted()).toEqual(words().toSorted());
  });

  test.each([false, true])(
    "annotations: statements and anchors, whether quoted (%s) or not",
    async (quoted) => {
      const copy = checkCopy(dossier, "coast-post", { text: EXAMPLE_ARTICLE, kind: "text" });
      const { dossier: back } = await thereAndBack("annotations", whole, quoted ? { copy } : {});
      const anchors = (statements = dossier.statements) =>
        statements.map(({ id, text, evidence }) => ({
          id,
          text,
          evidence: evidence.map(({ source: _, ...anchor }) => anchor),
        }));
      expect(anchors(back?.statements)).toEqual(anchors());
    },
  );
});

describe("files of other makers", () => {
  test("annotations of Recogito: the comment is the statement, the marked words only a fingerprint", async () => {
    const sentence = "According to the coast guard, a camp is probably being built near the town.";
    const start = EXAMPLE_ARTICLE.indexOf(sentence);
    const annotation = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      id: "https://recogito.example/a/1",
      body: [
        { type: "TextualBody", value: "A camp is going up.", purpose: "commenting" },
        { type: "TextualBody", value: "camp", purpose: "tagging" },
      ],
      creator: { name: "Reader" },
      target: {
        source: "https://post.example/2031/05/camp",
        selector: [
          { type: "TextQuoteSelector", exact: sentence },
          { type: "TextPositionSelector", start, end: start + sentence.length },
        ],
      },
    };
    const imported = await importText("recogito.json", JSON.stringify([annotation]));
    expect(imported.format).toBe("annotations");
    const [statement] = imported.dossier?.statements ?? [];
    expect(statement).toMatchObject({ text: { en: "A camp is going up." }, speaker: "reader" });
    const own = dossier.statements.find(({ id }) => id === "camp-near-town")?.evidence[0];
    expect(statement?.evidence[0]?.sha256).toBe(own?.sha256);
    expect(JSON.stringify(imported.dossier)).not.toContain("probably being built");
  });

  test("GeoJSON of QGIS: names, shapes, and a reason for each that is not taken", async () => {
    const feature = (properties: object | null, geometry: unknown) => ({
      type: "Feature",
      properties,
      geometry,
    });
    const imported = await importText(
      "qgis.geojson",
      JSON.stringify({
        type: "FeatureCollection",
        crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
        features: [
          feature({ name: "Cape", fid: 1 }, { type: "Point", coordinates: [1, 2, 3] }),
          feature(
            { name: "Bay" },
            {
              type: "Polygon",
              coordinates: [
                [
                  [0, 0],
                  [0, 1],
                  [1, 1],
                  [1, 0],
                ],
              ],
            },
          ),
          feature({ name: "Off" }, { type: "Point", coordinates: [1, 1e308] }),
          feature({ name: "Listed" }, null),
          feature(null, null),
          feature(
            { name: "Wound" },
            {
              type: "Polygon",
              coordinates: [
                [
                  [0, 0],
                  [0, 1],
                  [1, 1],
                  [0, 0],
                ],
              ],
            },
          ),
        ],
      }),
    );
    expect(
      imported.dossier?.places.map(({ name, geometry }) => [name.en, geometry?.type ?? null]),
    ).toEqual([
      ["Cape", "Point"],
      ["Bay", null],
      ["Off", null],
      ["Listed", null],
      ["Wound", "Polygon"],
    ]);
    expect(imported).toMatchObject({ records: 6, taken: 5 });
    const pointers = imported.problems.map(({ code, at }) => [
      code,
      at && "pointer" in at ? at.pointer : null,
    ]);
    expect(pointers).toContainEqual(["geometry-unreadable", "/features/1"]);
    expect(pointers).toContainEqual(["geometry-unreadable", "/features/2"]);
    expect(pointers).toContainEqual(["not-a-record", "/features/4"]);
    expect(imported.findings.filter(({ rule }) => rule === "wrong-winding")).toEqual([]);
  });

  test("GPX: waypoints and tracks, with their names", async () => {
    const gpx = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
      <wpt lat="41" lon="-30"><name>Cape Morn</name></wpt>
      <trk><name>Patrol</name><trkseg><trkpt lat="41" lon="-30"/><trkpt lat="42" lon="-31"/></trkseg></trk></gpx>`;
    const { dossier: back } = await importText("track.gpx", gpx, { parseXml });
    const places = back?.places.map(({ name, geometry }) => [name.en, geometry?.type]);
    expect(places?.toSorted()).toEqual([
      ["Cape Morn", "Point"],
      ["Patrol", "LineString"],
    ]);
  });

  test("lines of GeoJSON, the last one cut short", async () => {
    const line = (name: string) =>
      JSON.stringify({
        type: "Feature",
        properties: { name },
        geometry: { type: "Point", coordinates: [1, 2] },
      });
    const imported = await importText(
      "x.geojsonl",
      `${line("A")}\n${line("B")}\n${line("C").slice(0, 40)}`,
    );
    expect(imported.dossier?.places.map(({ name }) => name.en)).toEqual(["A", "B"]);
    expect(imported.problems).toContainEqual(
      expect.objectContaining({ code: "broken-file", at: { line: 3 } }),
    );
    expect(imported).toMatchObject({ records: 3, taken: 2 });
  });
});

describe("what cannot be read is refused with a reason, and nothing throws", () => {
  const refusals: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["nothing.csv", "", "nothing-to-read"],
    ["spaces.json", " \n ", "nothing-to-read"],
    ["cut.geojson", '{"type":"FeatureColl', "broken-file"],
    ["picture.png", new Uint8Array([0x89, 0x50, 0, 0, 1]), "unknown-format"],
    ["prose.txt", "Just some words", "unknown-format"],
    ["object.json", '{"a":1}', "unknown-format"],
    ["page.html", "<html><body>x</body></html>", "unknown-format"],
    ["cut.zip", zipSync({ "dossier.json": bytes("{}") }).slice(0, 40), "broken-file"],
    ["bomb.kml", '<!DOCTYPE k [<!ENTITY a "aa">]><kml><Placemark/></kml>', "broken-file"],
    ["broken.kml", "<kml><Placemark></kml>", "broken-file"],
    [
      "mercator.geojson",
      '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}',
      "reference-system",
    ],
  ];
  test.each(refusals)("%s", async (name, content, code) => {
    const imported = await importText(name, content, { parseXml });
    expect(imported.dossier).toBeNull();
    expect(imported.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test("a zip that unpacks to more than it may is refused by what it says of itself", async () => {
    const zeros = new Uint8Array(70_000_000);
    const bomb = zipSync({ a: zeros, b: zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(500_000);
    const imported = await importText("bomb.zip", bomb);
    expect(imported.problems[0]).toMatchObject({ code: "broken-file" });
    expect(imported.problems[0]?.detail).toContain("when unpacked");
  });

  test("a JSON text beyond what is read is refused as too large, not taken for lines", async () => {
    const feature = JSON.stringify({ type: "Feature", properties: {}, geometry: null });
    const rest = Array.from({ length: 33_000 }, () => `${feature},${" ".repeat(1_000)}`);
    const text = `{"type":"FeatureCollection","features":[\n${rest.join("\n")}\n${feature}]}`;
    const imported = await importText("large.geojson", text);
    expect(imported.problems.map(({ code }) => code)).toEqual(["too-large"]);
  });

  test("records beyond the limit are counted out", async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `Cape ${at},1,2`).join("\n");
    const imported = await importText("x.csv", `place,lat,lon\n${rows}\n`, { limit: 3 });
    expect(imported.dossier?.places).toHaveLength(3);
    expect(imported.problems).toContainEqual(
      expect.objectContaining({ code: "too-many", at: { line: 5 }, detail: "3" }),
    );
  });
});
