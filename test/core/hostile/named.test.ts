import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseXml } from "../../../src/cli/parse-xml.ts";
import { importFiles, MAX_IMPORT_SIZE } from "../../../src/core/import/import-files.ts";
import type { Imported } from "../../../src/core/import/imported.ts";
import { zippedExample } from "../../fuzz/seeds.ts";
import { exampleFiles } from "../example-dossier.ts";

function open(name: string, content: string | Uint8Array): Promise<Imported> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return importFiles([{ name, bytes }], { parseXml });
}

/** What an import said, as `code place detail` lines; its findings as `rule path`. */
function said({ problems, findings }: Imported): string[] {
  return [
    ...problems.map(({ code, detail }) => `${code} ${detail}`),
    ...findings.map(({ rule, path }) => `${rule} ${path}`),
  ];
}

/** The example's folder with one file's text changed. */
function openFolder(name: string, change: (text: string) => string | Buffer): Promise<Imported> {
  return importFiles(
    Object.entries(exampleFiles()).map(([file, text]) => ({
      name: file,
      bytes: Buffer.from(file === name ? change(text) : text),
    })),
  );
}

function collection(...geometries: unknown[]): string {
  const features = geometries.map((geometry, index) => ({
    type: "Feature",
    geometry,
    properties: { name: `place ${index}` },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

const POINT = { type: "Point", coordinates: [-30.52, 40.11] };

describe("archives", () => {
  test("a zip cut anywhere is refused with a reason, or read to what is whole in it", async () => {
    const whole = zippedExample();
    expect(said(await open("camp.zip", whole))).toEqual([]);
    for (let length = 2; length < whole.length; length += 997) {
      const imported = await open("camp.zip", whole.subarray(0, length));
      expect(imported.dossier, `${length} bytes`).toBeNull();
      expect(said(imported)).toEqual([expect.stringMatching(/^broken-file ./)]);
    }
  });

  test("a zip that would unfold to gigabytes is refused before it does", async () => {
    const zeros = new Uint8Array(100_000_000);
    const bomb = zipSync({ "a.json": zeros, "b.json": zeros });
    expect(bomb.length).toBeLessThan(300_000);
    const imported = await open("bomb.zip", bomb);
    expect(said(imported)).toEqual([
      expect.stringMatching(/^broken-file more than 128000000 bytes/),
    ]);
  });

  test("a zip that lies about its sizes unfolds to no more than it says", async () => {
    const bomb = Buffer.from(zipSync({ "dossier.json": Buffer.from(" ".repeat(50_000_000)) }));
    // The size before packing, in the central directory and before the file itself.
    for (const [mark, offset] of [
      ["PK\u0001\u0002", 24],
      ["PK\u0003\u0004", 22],
    ] as const) {
      bomb.writeUInt32LE(10, bomb.indexOf(mark, 0, "latin1") + offset);
    }
    const before = process.memoryUsage().arrayBuffers;
    const imported = await open("bomb.zip", bomb);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    expect(imported.dossier).toBeNull();
    expect(said(imported)).not.toEqual([]);
  });

  test("a zip in a zip is not followed", async () => {
    const imported = await open("outer.zip", zipSync({ "inner.zip": zippedExample() }));
    expect(said(imported)).toEqual(["unknown-format inner.zip"]);
  });
});

describe("encodings", () => {
  test("UTF-8 and UTF-16 with a mark, and Windows' line ends, are the same dossier", async () => {
    const { dossier } = await openFolder("dossier.json", (text) => text);
    for (const encode of [
      (text: string) => `\ufeff${text}`,
      (text: string) => text.replaceAll("\n", "\r\n"),
      (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
      (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
    ]) {
      const imported = await openFolder("dossier.json", encode);
      expect(said(imported)).toEqual([]);
      expect(imported.dossier).toEqual(dossier);
    }
  });

  test("Latin-1 where UTF-8 is due is refused in a dossier, and said of a table", async () => {
    const folder = await openFolder("dossier.json", (text) => Buffer.from(text, "latin1"));
    expect(said(folder)).toContainEqual(expect.stringContaining("unreadable-file"));
    const csv = Buffer.from("Ort;Breite;Länge\nMühle;40;-30\n", "latin1");
    const table = await open("orte.csv", csv);
    expect(said(table)).toContain("encoding-guessed Windows-1252");
    expect(table.dossier?.places[0]?.name).toEqual({ en: "Mühle" });
  });

  test("UTF-16 without a mark, and pictures, are no text", async () => {
    for (const bytes of [Buffer.from("{}", "utf16le"), Buffer.from([0x89, 0x50, 0, 1, 2, 0xff])]) {
      const imported = await open("x.json", bytes);
      expect(imported.dossier).toBeNull();
      expect(said(imported)).toEqual([expect.stringMatching(/^unknown-format/)]);
    }
  });

  test("words that turn the direction of writing, and halves of characters, stay what they are: text", async () => {
    const name = "evil \u202etxt.exe";
    const text = collection(POINT).replace("place 0", name);
    expect((await open("p.geojson", text)).dossier?.places[0]?.name).toEqual({ en: name });
    const half = await open("p.geojson", collection(POINT).replace("place 0", "\\ud800"));
    expect(half.dossier?.places).toHaveLength(1);
  });
});

describe("JSON", () => {
  test("a key given twice is reported with its place", async () => {
    const imported = await openFolder("dossier.json", (text) =>
      text.replace('"version": 1', '"version": 1, "version": 1'),
    );
    expect(said(imported)).toEqual(["duplicate-key /version"]);
  });

  test("a key given twice in a foreign file is reported, too, as a change", async () => {
    const twice = collection(POINT).replace('"name"', '"name":"first","name"');
    const whole = await open("p.geojson", twice);
    expect(whole.problems).toContainEqual({
      code: "duplicate-key",
      file: "p.geojson",
      at: { pointer: "/features/0/properties/name" },
      detail: "",
    });
    const feature = JSON.stringify({ type: "Feature", geometry: POINT, properties: { a: "b" } });
    const lines = `${feature}\n${feature.replace('"a"', '"a":"c","a"')}\n`;
    expect((await open("p.jsonl", lines)).problems).toContainEqual(
      expect.objectContaining({ code: "duplicate-key", at: { line: 2 } }),
    );
  });

  test("keys of every object's prototype are keys like others, and change nothing else", async () => {
    const imported = await openFolder("dossier.json", (text) =>
      text.replace("{", '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1},'),
    );
    expect(said(imported)).toEqual(["unknown-key /__proto__", "unknown-key /constructor"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const places = collection(POINT).replace('"name"', '"__proto__":{"polluted":1},"name"');
    expect((await open("p.geojson", places)).dossier?.places).toHaveLength(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("lists within lists without end are too deep, and broken where they are not closed", async () => {
    const ends: [string, RegExp][] = [
      ["", /^broken-file ./],
      ["]".repeat(200_000), /^too-large .*levels deep/],
    ];
    for (const [end, expected] of ends) {
      const text = `{"type":"FeatureCollection","features":${"[".repeat(200_000)}${end}}`;
      expect(said(await open("p.geojson", text))).toEqual([expect.stringMatching(expected)]);
    }
  });

  test("a string of ten million characters is cut or left out, with a reason", async () => {
    const long = "x".repeat(10_000_000);
    const folder = await openFolder("dossier.json", (text) => text.replace("An invented", long));
    expect(said(folder)).toEqual([expect.stringMatching(/^schema \/summary/)]);
    const places = await open("p.geojson", collection(POINT).replace("place 0", long));
    expect(said(places)).not.toEqual([]);
    expect(JSON.stringify([...places.problems, ...places.findings]).length).toBeLessThan(10_000);
  });
});

describe("geometries", () => {
  const RING = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const unreadable: Readonly<Record<string, unknown>> = {
    "a number of 308 zeros": { type: "Point", coordinates: [1e308, 0] },
    "longitude 541": { type: "Point", coordinates: [541, 0] },
    "an unclosed ring": { type: "Polygon", coordinates: [RING] },
    "a ring of three": { type: "Polygon", coordinates: [[...RING, [0, 0]].slice(1)] },
    "a collection in a collection": {
      type: "GeometryCollection",
      geometries: [{ type: "GeometryCollection", geometries: [POINT] }],
    },
    "an empty collection": { type: "GeometryCollection", geometries: [] },
    "text for numbers": { type: "Point", coordinates: ["1", "2"] },
  };
  for (const [what, geometry] of Object.entries(unreadable)) {
    test(`${what}: the place is kept without it, and it is said`, async () => {
      const imported = await open("p.geojson", collection(geometry, POINT));
      expect(imported.dossier?.places.map(({ geometry: drawn }) => drawn?.type ?? null)).toEqual([
        null,
        "Point",
      ]);
      expect(said(imported)).toContainEqual(expect.stringMatching(/^geometry-unreadable ./));
    });
  }

  test("longitude 540 lies on the globe, beyond the seam: kept and reported", async () => {
    const imported = await open("p.geojson", collection({ type: "Point", coordinates: [540, -0] }));
    expect(said(imported)).toContainEqual(expect.stringMatching(/^antimeridian-uncut/));
  });

  test("a collection of geometries is drawn, and no geometry is a place in the list", async () => {
    const imported = await open(
      "p.geojson",
      collection({ type: "GeometryCollection", geometries: [POINT] }, null),
    );
    expect(imported.dossier?.places.map(({ geometry }) => geometry?.type)).toEqual([
      "GeometryCollection",
      undefined,
    ]);
  });

  test("a reference system other than WGS 84 is refused, in file and layer", async () => {
    const crs = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}},`;
    const withCrs = (name: string) => collection(POINT).replace("{", `{${crs(name)}`);
    expect(said(await open("p.geojson", withCrs("urn:ogc:def:crs:EPSG::3857")))).toEqual([
      "reference-system urn:ogc:def:crs:EPSG::3857",
    ]);
    expect(
      (await open("p.geojson", withCrs("urn:ogc:def:crs:OGC:1.3:CRS84"))).dossier,
    ).not.toBeNull();
    const layer = await openFolder("coast.geojson", (text) =>
      text.replace("{", `{${crs("EPSG:25832")}`),
    );
    expect(said(layer)).toEqual(["reference-system /crs"]);
  });
});

describe("XML", () => {
  test("entities that unfold without end are not unfolded", async () => {
    const laughs = `<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>`;
    expect(said(await open("p.kml", laughs))).toEqual(["broken-file <!DOCTYPE>"]);
  });

  test("tags that are never closed are a reason", async () => {
    const open20k = `<kml>${"<Folder>".repeat(20_000)}<Placemark/>`;
    expect(said(await open("p.kml", open20k))).toEqual([expect.stringMatching(/^broken-file ./)]);
  });
});

test("200 MB are refused by their size, unread", async () => {
  const bytes = new Uint8Array(200_000_000);
  expect(MAX_IMPORT_SIZE).toBeLessThan(bytes.length);
  for (const name of ["p.geojson", "dossier.json", "t.csv"]) {
    expect(said(await open(name, bytes))).toEqual(["too-large 200000000"]);
  }
});
