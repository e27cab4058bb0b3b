import { expect, test } from "vitest";
import { loadDossierFolder } from "../../src/cli/load-dossier.ts";
import { run } from "../../src/cli/run.ts";
import { exampleDossier } from "../core/example-dossier.ts";
import { exampleFolder } from "./example-folder.ts";
import { memoryEffects } from "./memory-effects.ts";

test("what export wrote, import reads back: the same dossier in a folder", async () => {
  const effects = memoryEffects(exampleFolder());
  const exported = ["export", "dossier", "--format", "geojson", "--out", "all.geojson"];
  expect(await run(exported, effects)).toBe(0);
  expect(await run(["import", "all.geojson", "--out", "again"], effects)).toBe(0);
  expect(effects.out()).toBe("again: dossier.json, coast.geojson, context.geojson\n");
  const { dossier, findings } = await loadDossierFolder("again", effects);
  expect(findings).toEqual([]);
  expect(dossier).toEqual(exampleDossier());
});

test("records that cannot be taken are named by line, and the exit code says so", async () => {
  const table = "place;latitude;longitude\nPort Anselm;40;-30\n;;\nx;;\n;12;\n";
  const effects = memoryEffects({ "t.csv": table });
  expect(await run(["import", "t.csv", "--out", "made"], effects)).toBe(1);
  expect(effects.err()).toMatch(/^t\.csv, line 5: ./m);
  expect(effects.err()).toMatch(/^csv: 2 of 3 records taken/m);
});

test("what is no format that is read makes nothing", async () => {
  const effects = memoryEffects({ "x.json": '{"some": "thing"}' });
  expect(await run(["import", "x.json", "--out", "made"], effects)).toBe(2);
  expect(effects.err()).toBe("x.json: Not a format that is read here.\n");
  expect([...effects.files.keys()]).toEqual(["x.json"]);
});

test("convert goes from standard input to standard output", async () => {
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Port</name><Point><coordinates>-30.52,40.11</coordinates></Point></Placemark></kml>`;
  const effects = memoryEffects({}, kml);
  await run(["convert", "-", "--to", "geojson"], effects);
  const { features } = JSON.parse(effects.out());
  expect(features[0].geometry).toEqual({ type: "Point", coordinates: [-30.52, 40.11] });
  expect(effects.err()).toContain("kml: 1 of 1 records taken");
});

test("columns of a table can be named", async () => {
  const effects = memoryEffects({ "t.csv": "Wo,n,e\nPort Anselm,40,-30\n" });
  const columns = ["place=Wo", "latitude=n", "longitude=e"].flatMap((pair) => ["--column", pair]);
  await run(["convert", "t.csv", "--to", "geojson", ...columns], effects);
  const { features } = JSON.parse(effects.out());
  expect(features[0].geometry).toEqual({ type: "Point", coordinates: [-30, 40] });
  expect(await run(["convert", "t.csv", "--to", "geojson", "--column", "where=Wo"], effects)).toBe(
    2,
  );
  expect(effects.err()).toContain("There is no column “where”; there are text, speaker_name");
});

test("what is wrong with every row is said of the first rows, and counted", async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `Cape ${index},41,-30`);
  const effects = memoryEffects({ "t.csv": `place,latitude,longitude\n${rows.join("\n")}\n` });
  await run(["convert", "t.csv", "--to", "csv"], effects);
  const said = effects
    .err()
    .split("\n")
    .filter((line) => line.includes("how exactly"));
  expect(said).toHaveLength(21);
  expect(said[0]).toContain("t.csv, line 2: ");
  expect(said[20]).toMatch(/: 30 more, which --json lists\.$/);
});

test("markup that is no XML is refused with what is wrong, and near which line", async () => {
  const kml = "<kml>\n<Document>\n<Placemark><name>Port</name>\n</Document></kml>";
  const effects = memoryEffects({}, kml);
  expect(await run(["convert", "-", "--to", "csv"], effects)).toBe(2);
  expect(effects.err()).toMatch(
    /^standard input: Could not be read \(Near line [34]: Opening and ending tag mismatch/,
  );
  expect(effects.err()).not.toContain("caused");
});
