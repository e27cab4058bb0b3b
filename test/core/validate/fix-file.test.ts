import { expect, test } from "vitest";
import { fixFile } from "../../../src/core/validate/fix-file.ts";
import { openDossier } from "../../../src/core/validate/open-dossier.ts";
import { type ExampleInput, exampleFiles, exampleInput } from "../example-dossier.ts";
import { at } from "./pointers.ts";

const FILE = "coast.geojson";

async function findingsOf(files: Readonly<Record<string, string>>) {
  const { findings } = await openDossier(async (file) => files[file] ?? null);
  return findings;
}

/** The changed example's coast before and after fixing, and what is found in it afterwards. */
async function fix(change: (input: ExampleInput) => void) {
  const input = exampleInput();
  change(input);
  const files = exampleFiles(input);
  const before = files[FILE] ?? "";
  const { text, fixed } = fixFile(before, await findingsOf(files));
  return { before, text, fixed, left: await findingsOf({ ...files, [FILE]: text }) };
}

test("rings are turned around, number by number as they were", async () => {
  const { before, text, left } = await fix(({ layers }) => {
    const country = at(layers.coast.features, 5).geometry;
    if (country?.type !== "MultiPolygon") throw new Error("Vellmark is a MultiPolygon.");
    for (const ring of at(country.coordinates, 0)) ring.reverse();
  });
  expect(left).toEqual([]);
  expect(text).toBe(exampleFiles()[FILE]);
  expect(text).not.toBe(before);
});

test("decimals are rounded in that geometry only, and the rest of the text stays to the letter", async () => {
  const { before, text, fixed, left } = await fix(({ layers }) => {
    at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [-30.123456789, 40.1] };
    at(layers.coast.features, 0).properties.radius = 12.3456789;
  });
  expect(fixed.map(({ rule }) => rule)).toEqual(["excess-decimals"]);
  expect(left).toEqual([]);
  expect(text).toBe(before.replace("-30.123456789", "-30.1235"));
});

test("a point beyond the antimeridian is brought back; a line is left to its editor", async () => {
  const { text, left } = await fix(({ layers }) => {
    at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [190.5, 40.1] };
    at(layers.coast.features, 3).geometry = {
      type: "LineString",
      coordinates: [
        [170, 40],
        [190, 40],
      ],
    };
  });
  expect(text).toContain("-169.5");
  expect(left.map(({ path }) => path)).toEqual(["/features/3/geometry/coordinates/1"]);
});
