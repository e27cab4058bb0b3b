import { expect, test } from "vitest";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import { bytesOf } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importFiles } from "../../../src/core/import/import-files.ts";
import { importStream } from "../../../src/core/import/import-stream.ts";
import { exampleDossier } from "../example-dossier.ts";

async function exported(format: ExportFormat): Promise<Uint8Array> {
  const dossier = exampleDossier();
  const convert = await FORMATS[format].load();
  return bytesOf(convert(selectAll(dossier, indexDossier(dossier))));
}

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test.each(["geojson", "geojson-seq", "csv", "geojson-flat", "zip"] as const)(
  "%s in pieces is the same as whole, wherever it is cut",
  async (format) => {
    const bytes = await exported(format);
    const name = `x${FORMATS[format].ending}`;
    const whole = await importFiles([{ name, bytes }]);
    expect(whole.dossier).not.toBeNull();
    for (const length of [1_001, 64_000, bytes.length + 1]) {
      const stream = { name, size: bytes.length, pieces: cut(bytes, length) };
      expect(await importStream(stream)).toEqual(whole);
    }
  },
);

test("what is in a file is told by its first line with something on it, in however many pieces that comes", async () => {
  const bytes = Buffer.concat([Buffer.from("\n \r\n"), await exported("geojson-seq")]);
  const whole = await importFiles([{ name: "x", bytes }]);
  expect(whole.format).toBe("geojson-seq");
  for (const length of [1, 3, 500]) {
    const stream = { name: "x", size: 200_000_000, pieces: cut(bytes, length) };
    expect(await importStream(stream)).toEqual(whole);
  }
});

test("lines of features without separators, too", async () => {
  const feature = (name: string) =>
    JSON.stringify({
      type: "Feature",
      properties: { name },
      geometry: { type: "Point", coordinates: [-30.5, 40.1] },
    });
  const bytes = new TextEncoder().encode(`${feature("Ä")}\n{broken\n${feature("B")}\n`);
  const stream = { name: "x.jsonl", size: bytes.length, pieces: cut(bytes, 120) };
  const { dossier, problems } = await importStream(stream);
  expect(dossier?.places.map(({ name }) => name.en)).toEqual(["Ä", "B"]);
  expect(problems[0]).toMatchObject({ code: "broken-file", at: { line: 2 } });
});

const LINE = new TextEncoder().encode(`"Port\nAnselm";40.11;-30.52;${"x".repeat(200)}\n`);

test("of a table of 200 MB no more is read than may be taken", async () => {
  let read = 0;
  const pieces = (function* () {
    yield new TextEncoder().encode("place;latitude;longitude;kind\n");
    for (; read < 200_000_000; read += LINE.length * 1000) {
      yield Buffer.concat(Array.from({ length: 1000 }, () => LINE));
    }
  })();
  const imported = await importStream({ name: "t.csv", size: 200_000_000, pieces });
  expect(imported.problems.map(({ code }) => code)).toContain("too-many");
  expect(imported.dossier?.places).toHaveLength(1);
  expect(read).toBeLessThan(10_000_000);
});

test("what can only be read whole is refused beyond a size, before it is read", async () => {
  const begin = new TextEncoder().encode('{"type":"FeatureCollection","features":[\n{');
  const pieces = (function* () {
    yield begin;
    throw new Error("read on");
  })();
  const imported = await importStream({ name: "x.geojson", size: 200_000_000, pieces });
  expect(imported.problems).toMatchObject([{ code: "too-large", detail: "200000000 > 100000000" }]);
});

test("a table whose bytes turn out to be no UTF-8 is refused with the reason", async () => {
  const bytes = Buffer.from("Ort;Breite;Länge\nMühle;40;-30\n", "latin1");
  const imported = await importStream({ name: "t.csv", size: bytes.length, pieces: [bytes] });
  expect(imported.dossier).toBeNull();
  expect(imported.problems).toMatchObject([{ code: "broken-file" }]);
});

test("our own GeoJSON read line by line is the same as read at once, also beyond the size of what is read whole", async () => {
  const bytes = await exported("geojson");
  const atOnce = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)));
  const whole = await importFiles([{ name: "x", bytes: new TextEncoder().encode(atOnce) }]);
  expect(whole.dossier?.statements.length).toBeGreaterThan(0);
  expect(await importFiles([{ name: "x", bytes }])).toEqual(whole);
  const stream = { name: "x", size: 200_000_000, pieces: cut(bytes, 5_000) };
  expect(await importStream(stream)).toEqual(whole);
});

test.each([
  ["a line that is no JSON", '{"type":"Feature","id":', '{"type":,"id":', 2],
  ["a comma that is missing", "}},\n", "}}\n", 2],
  ["the end missing", "\n]}\n", "\n", null],
  ["something after the end", "\n]}\n", "\n]}\n{}\n", null],
] as const)("our own GeoJSON with %s is refused with where", async (_, sound, broken, line) => {
  const text = new TextDecoder().decode(await exported("geojson")).replace(sound, broken);
  const bytes = new TextEncoder().encode(text);
  const short = await importStream({ name: "x", size: bytes.length, pieces: cut(bytes, 5_000) });
  expect(short.dossier).toBeNull();
  expect(short.problems).toMatchObject([{ code: "broken-file", at: null }]);
  expect(short.problems[0]?.detail).toMatch(/^Line \d+, column \d+/);
  const long = await importStream({ name: "x", size: 200_000_000, pieces: cut(bytes, 5_000) });
  expect(long.dossier).toBeNull();
  expect(long.problems).toMatchObject([{ code: "broken-file" }]);
  const at = long.problems[0]?.at;
  expect(at && "line" in at && at.line).toBe(line ?? text.split("\n").length - 1);
});

test("a piece that is no UTF-8 loses none of the pieces after it", async () => {
  const text = JSON.stringify({
    type: "FeatureCollection",
    features: ["Mühle", "B"].map((name) => ({
      type: "Feature",
      properties: { name },
      geometry: null,
    })),
  });
  const bytes = Buffer.from(text.replaceAll("},{", "},\n{"), "latin1");
  const imported = await importStream({ name: "x", size: bytes.length, pieces: cut(bytes, 50) });
  expect(imported.dossier?.places.map(({ name }) => name.en)).toEqual(["Mühle", "B"]);
  expect(imported.problems[0]?.code).toBe("encoding-guessed");
});
