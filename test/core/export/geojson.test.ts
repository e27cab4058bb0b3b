import { check } from "@placemarkio/check-geojson";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { describeNote } from "../../../src/core/export/describe-note.ts";
import type { ExportSelection } from "../../../src/core/export/export-selection.ts";
import { textOf } from "../../../src/core/export/exported.ts";
import { toGeoJson } from "../../../src/core/export/geojson.ts";
import { toGeoJsonFlat } from "../../../src/core/export/geojson-flat.ts";
import { UNPLACED_ID } from "../../../src/core/export/place-features.ts";
import { misWoundRings } from "../../../src/core/geometry/winding.ts";
import { exportCases } from "./cases.ts";
import { expectGolden } from "./golden.ts";

type Exported = FeatureCollection<Geometry | null, Record<string, unknown>>;

const FORMATS = { "nested.geojson": toGeoJson, "flat.geojson": toGeoJsonFlat };
const CASES = exportCases();

function read(text: string): Exported {
  // Throws on whatever RFC 7946 forbids.
  return check(text) as Exported;
}

/** `<statement>@<place>` with a role, for every place of every statement of a selection. */
function expectedPairs({ statements, places }: ExportSelection): string[] {
  const ids = new Set(places.map(({ id }) => id));
  return statements.flatMap((statement) => {
    const own = statement.places.filter(({ place }) => ids.has(place));
    if (own.length === 0) return [`${statement.id}@${UNPLACED_ID}:null`];
    return own.map(({ place, role }) => `${statement.id}@${place}:${role}`);
  });
}

for (const [name, selection] of Object.entries(CASES)) {
  describe(name, () => {
    for (const [file, convert] of Object.entries(FORMATS)) {
      test(`${file} is valid GeoJSON and as it was`, () => {
        const exported = convert(selection);
        const text = textOf(exported);
        const { features } = read(text);
        expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
        for (const { geometry } of features) {
          expect(geometry ? misWoundRings(geometry) : []).toEqual([]);
        }
        expectGolden(name, file, text);
        expectGolden(
          name,
          `${file}.notes.txt`,
          exported.notes.map((note) => `${describeNote(note)}\n`).join(""),
        );
      });
    }

    test("no statement and no place gets lost", () => {
      const nested = read(textOf(toGeoJson(selection))).features;
      const flat = read(textOf(toGeoJsonFlat(selection))).features;
      const pairs = expectedPairs(selection).toSorted();
      expect(nested.flatMap(nestedPairs).toSorted()).toEqual(pairs);
      expect(flat.map(flatPair).toSorted()).toEqual(pairs);
      const places = nested.map(({ id }) => id).filter((id) => id !== UNPLACED_ID);
      expect(places).toEqual(selection.places.map(({ id }) => id));
    });
  });
}

test("the nested export keeps a statement whole, and names what its ids stand for", () => {
  const selection = pick("port-anselm");
  const { features } = read(textOf(toGeoJson(selection)));
  const [place] = features;
  const [statement] = (place?.properties.statements ?? []) as Record<string, unknown>[];
  expect(statement).toMatchObject(JSON.parse(JSON.stringify(selection.statements[0])));
  expect(statement).toMatchObject({
    role: "about",
    speakerName: { en: "Vellmark coast guard" },
    viaNames: [{ en: "Coast agency" }, "Coast Post"],
    evidence: [{ publisher: "Coast Post" }],
  });
});

test("every value of the flat export is a scalar, and every row has the same columns", () => {
  for (const selection of Object.values(CASES)) {
    const { features } = read(textOf(toGeoJsonFlat(selection)));
    const columns = Object.keys(features[0]?.properties ?? {});
    for (const { properties } of features) {
      expect(Object.keys(properties)).toEqual(columns);
      const nested = Object.values(properties).filter((value) => value instanceof Object);
      expect(nested).toEqual([]);
    }
  }
});

test("the box of places on both sides of the antimeridian goes over it", () => {
  const { bbox } = read(textOf(toGeoJson(pick("bering-strait"))));
  expect(bbox).toEqual([178.1235, 65, -179.1235, 66.5]);
});

test("of the article, nothing but the anchors' own terms is exported", () => {
  for (const convert of Object.values(FORMATS)) {
    const text = textOf(convert(pick("port-anselm")));
    expect(text).not.toContain("being built near");
  }
});

function pick(name: string): ExportSelection {
  const selection = CASES[name];
  if (!selection) throw new Error(`There is no case ${name}.`);
  return selection;
}

function nestedPairs({ id, properties }: Feature<Geometry | null, Record<string, unknown>>) {
  const statements = properties.statements as { id: string; role: string | null }[];
  return statements.map((statement) => `${statement.id}@${id}:${statement.role}`);
}

function flatPair({ properties }: Feature<Geometry | null, Record<string, unknown>>): string {
  const { statement_id, place_id, role } = properties;
  return `${statement_id}@${place_id ?? UNPLACED_ID}:${role}`;
}
