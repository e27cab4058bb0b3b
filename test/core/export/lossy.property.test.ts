import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { parseXml } from "../../../src/cli/parse-xml.ts";
import type { Dossier, Place, Statement } from "../../../src/core/dossier/dossier.ts";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import type { ExportNote, NoteCode } from "../../../src/core/export/export-note.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import { bytesOf, textOf } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importText } from "../import/import-text.ts";
import { arbitraryDossier } from "./arbitrary-dossier.ts";

async function thereAndBack(dossier: Dossier, format: ExportFormat) {
  const convert = await FORMATS[format].load();
  const exported = convert(selectAll(dossier, indexDossier(dossier)));
  const options = { parseXml, language: "de" };
  const { dossier: back } = await importText(
    `any${FORMATS[format].ending}`,
    bytesOf(exported),
    options,
  );
  return { back, notes: exported.notes };
}

/** Texts are trimmed when they are read, and XML has no control characters and no halves of characters. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, each) =>
    typeof each === "string"
      ? each.replace(/[\p{Cc}\p{Cs}\p{Zs}\uFEFF\uFFFD\uFFFE\uFFFF\u2028\u2029]/gu, "").trim()
      : each,
  );
}

function countOf(notes: readonly ExportNote[], code: NoteCode): number {
  return notes.find((note) => note.code === code)?.count ?? 0;
}

/** What of a statement a note says is left out; of a statement that has none there is nothing. */
const NOTED: Partial<Record<NoteCode, (statement: Statement) => boolean>> = {
  "chain-left-out": ({ via }) => via.length > 0,
  "relations-left-out": ({ relations }) => relations.length > 0,
  "hedges-left-out": ({ hedges }) => hedges.length > 0,
  "answers-left-out": ({ answers }) => answers.length > 0,
  "assessments-left-out": ({ assessment }) => assessment !== undefined,
};

/** For each part that is noted or missing: the note counts exactly those statements that had it and came back without it. */
function expectNotesToTell(
  given: readonly Statement[],
  back: readonly Statement[],
  notes: readonly ExportNote[],
) {
  const found = new Map(back.map((statement) => [statement.id, statement]));
  for (const [code, has] of Object.entries(NOTED)) {
    const lost = given.filter((statement) => {
      const other = found.get(statement.id);
      return has(statement) && (!other || !has(other));
    });
    expect({ code, count: countOf(notes, code as NoteCode) }).toEqual({ code, count: lost.length });
  }
}

const atPlaces = (dossier: Dossier) => dossier.statements.filter(({ places }) => places.length > 0);
const byId = <T extends { readonly id: string }>(items: readonly T[] = []) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const clocks = ({ saidAt, eventTime }: Statement) => [saidAt?.edtf, eventTime?.edtf];

/** A point whose precision is an area's is a centre that no source named: reading keeps the place and does not draw it. */
const AREAS: readonly string[] = ["adm2", "adm1", "supra-adm1", "country", "water"];
const isCentre = ({ geometry, precision }: Place) =>
  geometry?.type === "Point" && AREAS.includes(precision);
/** As docs/formats.md says how it is read; near a settlement is within 10 km unless the file says. */
function asRead(place: Place): Place {
  if (isCentre(place)) return { ...place, geometry: null, precision: "unlocated" };
  const isNear = place.precision === "near-settlement" && place.geometry?.type === "Point";
  return isNear ? { radius: 10_000, ...place } : place;
}

const RUNS = { numRuns: 60 };

test("Linked Places: places as they are known, and statements at them with words, act and dates", async () => {
  const place = ({ id, name, precision, radius, wikidata, geometry, layer }: Place) => ({
    ...{ id, name, precision, radius, wikidata, geometry, layer },
  });
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, async (dossier) => {
      fc.pre(dossier.places.length > 0);
      const { back, notes } = await thereAndBack(dossier, "linked-places");
      expect(plain(byId(back?.places).map(place))).toEqual(
        plain(byId(dossier.places).map(asRead).map(place)),
      );
      const kept = atPlaces(dossier);
      const lost = dossier.statements.length - kept.length;
      expect(countOf(notes, "statements-without-place-left-out")).toBe(lost);
      const words = (each: Statement) => [each.id, each.text, each.act, ...clocks(each)];
      expect(plain(byId(back?.statements).map(words))).toEqual(plain(byId(kept).map(words)));
      expectNotesToTell(kept, back?.statements ?? [], notes);
      expect(back?.statements.flatMap(({ evidence }) => evidence)).toEqual([]);
    }),
    RUNS,
  );
});

test("KML: places drawn, and statements at them in one language", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, async (dossier) => {
      fc.pre(dossier.places.length > 0);
      const { back, notes } = await thereAndBack(dossier, "kml");
      const isDisc = ({ precision, radius, geometry }: Place) =>
        precision === "near-settlement" && radius !== undefined && geometry?.type === "Point";
      const place = (each: Place, language: string) => ({
        ...{ id: each.id, name: each.name[language], layer: each.layer },
        ...{ precision: each.precision, wikidata: each.wikidata },
      });
      expect(plain(byId(back?.places).map((each) => place(each, "de")))).toEqual(
        plain(byId(dossier.places).map((each) => place(asRead(each), "de"))),
      );
      const discs = new Set(dossier.places.filter(isDisc).map(({ id }) => id));
      expect(countOf(notes, "discs-as-areas")).toBe(discs.size);
      for (const { id, geometry } of dossier.places.map(asRead)) {
        const found = back?.places.find((each) => each.id === id)?.geometry;
        if (discs.has(id)) expect(found?.type).toBe("Polygon");
        else expect(found).toEqual(geometry);
      }
      const kept = atPlaces(dossier);
      const words = (each: Statement) => [
        each.id,
        each.text.de,
        each.act,
        each.speaker,
        each.status,
      ];
      expect(plain(byId(back?.statements).map(words))).toEqual(plain(byId(kept).map(words)));
      expectNotesToTell(kept, back?.statements ?? [], notes);
    }),
    RUNS,
  );
});

test("annotations: statements that have evidence, with all of it", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, async (dossier) => {
      const kept = dossier.statements.filter(({ evidence }) => evidence.length > 0);
      const { back, notes } = await thereAndBack(dossier, "annotations");
      const words = ({ id, text, evidence }: Statement) => ({
        ...{ id, text },
        // The same anchor twice is one.
        evidence: [
          ...new Set(evidence.map(({ source: _, ...anchor }) => JSON.stringify(plain(anchor)))),
        ],
      });
      expect(plain(byId(back?.statements).map(words))).toEqual(plain(byId(kept).map(words)));
      const lost = dossier.statements.length - kept.length;
      expect(countOf(notes, "statements-without-evidence")).toBe(lost);
      expect(countOf(notes, "words-only")).toBe(kept.length);
      expectNotesToTell(kept, back?.statements ?? [], notes);
    }),
    RUNS,
  );
});

test("GeoParquet: the rows of the flat GeoJSON, shapes included, read by a reader we did not write", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, async (dossier) => {
      fc.pre(dossier.statements.length > 0);
      const selection = selectAll(dossier, indexDossier(dossier));
      const parquet = (await FORMATS.geoparquet.load())(selection);
      const flat = (await FORMATS["geojson-flat"].load())(selection);
      const rows = await parquetReadObjects({ file: bytesOf(parquet).buffer });
      const { features } = JSON.parse(textOf(flat));
      type Row = { id: string; properties: object; geometry: unknown };
      const expected = (features as Row[]).map(({ id, properties, geometry }) => ({
        ...{ id, geometry },
        ...properties,
      }));
      // Half a character becomes a whole one in UTF-8.
      const whole = (value: unknown) =>
        JSON.parse(JSON.stringify(value), (_, each) =>
          typeof each === "string" ? each.replace(/\p{Surrogate}/gu, "\uFFFD") : each,
        );
      expect(whole(rows)).toEqual(whole(expected));
      expect(parquet.notes).toEqual(flat.notes);
    }),
    RUNS,
  );
});

describe("schema.org", () => {
  type Node = Readonly<Record<string, never>> & { "@type": string; "@id": string };

  test("a Claim for each statement, with its words, who makes it and where; everything it refers to is there", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (dossier) => {
        const exported = (await FORMATS["schema-org"].load())(
          selectAll(dossier, indexDossier(dossier)),
        );
        const graph: Node[] = JSON.parse(textOf(exported))["@graph"];
        const nodes = new Map(graph.map((node) => [node["@id"], node]));
        expect(nodes.size).toBe(graph.length);
        const claims = graph.filter((node) => node["@type"] === "Claim");
        const iri = (kind: string, id: string) => `urn:lagekarte:any:${kind}:${id}`;
        expect(
          claims.map((claim) => ({
            id: claim["@id"],
            text: claim.text,
            author: claim.author?.["@id"],
            places: [...idsIn(claim.contentLocation), ...idsIn(claim.locationCreated)].sort(),
          })),
        ).toEqual(
          dossier.statements.map((statement) => ({
            id: iri("statement", statement.id),
            text: Object.entries(statement.text).map(([tag, words]) => ({
              "@language": tag,
              "@value": words,
            })),
            author: iri("speaker", statement.speaker),
            places: [
              ...new Set(
                statement.places.map(({ place, role }) => `${role === "spoken-at"} ${place}`),
              ),
            ]
              .map((key) => iri("place", key.split(" ")[1] ?? ""))
              .sort(),
          })),
        );
        for (const id of graph.flatMap(idsIn)) expect(nodes.has(id), id).toBe(true);
        expectNotesToTell(dossier.statements, [], exported.notes);
      }),
      RUNS,
    );
  });

  function idsIn(value: unknown): string[] {
    if (typeof value !== "object" || value === null) return [];
    if (Array.isArray(value)) return value.flatMap(idsIn);
    const { "@id": id, ...others } = value as { "@id"?: string };
    return [...(id === undefined ? [] : [id]), ...Object.values(others).flatMap(idsIn)];
  }
});
