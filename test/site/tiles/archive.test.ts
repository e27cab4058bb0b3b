import { zxyToTileId } from "pmtiles";
import { expect, test } from "vitest";
import {
  LABEL_KINDS,
  type LabelKind,
  labelZoom,
} from "../../../src/core/cartography/label-zooms.ts";
import { tileId } from "../../../src/site/tiles/tile-id.ts";
import { GRID, MAX_ZOOM, PIXELS } from "../../../src/site/tiles/tile-scheme.ts";
import { writeArchive } from "../../../src/site/tiles/write-archive.ts";
import {
  archive,
  featuresOf,
  openArchive,
  readBasemap,
  tileAt,
  tiles,
  within,
} from "./built-tiles.ts";

const FACTS = {
  minZoom: 0,
  maxZoom: 8,
  bounds: [-180, -90, 180, 90],
  center: [60, 50, 2],
} as const;

/** Bytes the page fetches to show a box at a zoom: the archive's beginning, leaf directories and tiles. */
async function bytesFor(zoom: number, west: number, south: number, east: number, north: number) {
  const asked = new Map<number, number>();
  const reader = openArchive(archive);
  const { getBytes } = reader.source;
  reader.source.getBytes = (offset, length) => {
    asked.set(offset, length);
    return getBytes(offset, length);
  };
  const [from, to] = [within(zoom, west, north), within(zoom, east, south)];
  for (let x = from.column; x <= to.column; x++) {
    for (let y = from.row; y <= to.row; y++) await reader.getZxy(zoom, x, y);
  }
  return [...asked.values()].reduce((sum, length) => sum + length, 0);
}

test("the archive is one that a reader of PMTiles 3 takes, within its budget", async () => {
  expect(archive.length).toBeLessThan(6_000_000);
  const header = await tiles.getHeader();
  expect(header).toMatchObject({
    specVersion: 3,
    clustered: true,
    tileCompression: 2,
    tileType: 1,
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    minLon: -180,
    maxLat: 90,
  });
  expect(header.tileDataOffset + (header.tileDataLength ?? 0)).toBe(archive.length);
});

test("Eurasia at first sight costs at most 150 kB", async () => {
  expect(await bytesFor(2, -20, -10, 180, 84)).toBeLessThan(150_000);
  expect(await bytesFor(3, 20, 10, 150, 75)).toBeLessThan(150_000);
});

test("every zoom has its layers", async () => {
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
    const [from, to] = [within(zoom, 34, 52.5), within(zoom, 38, 49)];
    const layers = new Set<string>();
    for (let x = from.column; x <= to.column; x++) {
      for (let y = from.row; y <= to.row; y++) {
        for (const layer of Object.keys((await tileAt(zoom, x, y)).layers)) layers.add(layer);
      }
    }
    const expected = ["countries", "boundaries", "labels", ...(zoom >= 3 ? ["admin1"] : [])];
    expect([...layers], `zoom ${zoom}`).toEqual(expect.arrayContaining(expected));
  }
});

test("every country is named in the archive, and every disputed line has its reason in words", async () => {
  const { countries } = (await tiles.getMetadata()) as {
    readonly countries: Record<string, { readonly name_de: string; readonly name_en: string }>;
  };
  expect(countries.UKR).toEqual({ name_de: "Ukraine", name_en: "Ukraine" });
  expect(Object.keys(countries).length).toBeGreaterThan(240);
  const reasons = Object.keys(JSON.parse(readBasemap("disputed.json")));
  const shown = new Set<unknown>();
  for (let x = 0; x < 8; x++) {
    for (let y = 0; y < 8; y++) {
      const tile = await tileAt(3, x, y);
      for (const { properties } of featuresOf(tile, "countries")) {
        expect(countries).toHaveProperty(String(properties.id));
      }
      for (const { properties } of featuresOf(tile, "boundaries")) {
        if (properties.class === "disputed") shown.add(properties.reason);
        else expect(properties).toEqual({ class: "international" });
      }
    }
  }
  expect(reasons).toEqual(expect.arrayContaining([...shown]));
  expect([...shown]).toEqual(
    expect.arrayContaining([
      "korean-demarcation-line",
      "kurils",
      "kashmir",
      "cyprus",
      "kosovo",
      "golan",
    ]),
  );
});

test("names appear in the tiles from the zoom of their rank on", async () => {
  for (const zoom of [0, 2, 4, 5, 6]) {
    const { column, row } = within(zoom, 37.62, 55.75);
    const names = featuresOf(await tileAt(zoom, column, row), "labels").map(
      (each) => each.properties,
    );
    expect(names.map((name) => name.name_de)).toContain("Moskau");
    for (const { kind, rank } of names) {
      expect(LABEL_KINDS).toContain(kind);
      expect(labelZoom(kind as LabelKind, Number(rank))).toBeLessThanOrEqual(zoom);
    }
  }
  const { column, row } = within(6, 36.19, 51.73);
  const names = featuresOf(await tileAt(6, column, row), "labels").map((each) => each.properties);
  expect(names).toContainEqual(expect.objectContaining({ name_de: "Kursk", name_local: "Курск" }));
});

test("every name of the water is in exactly one tile of a zoom, on a line that has room for it", async () => {
  for (const [zoom, room] of [
    [3, 90],
    [5, 200],
  ] as const) {
    const found: number[] = [];
    for (let x = 0; x < 2 ** zoom; x++) {
      for (let y = 0; y < 2 ** zoom; y++) {
        for (const label of featuresOf(await tileAt(zoom, x, y), "labels")) {
          if (label.properties.name_en !== "Black Sea") continue;
          const [line = []] = label.loadGeometry();
          found.push(lengthOf(line) / (GRID / PIXELS));
        }
      }
    }
    expect(found.length, `zoom ${zoom}`).toBe(1);
    expect(found[0]).toBeGreaterThan(room);
    expect(found[0]).toBeLessThan(400);
  }
});

function lengthOf(line: readonly { readonly x: number; readonly y: number }[]): number {
  return line.slice(1).reduce((sum, { x, y }, i) => {
    const before = line[i] ?? { x, y };
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

test("tiles are numbered as PMTiles numbers them", () => {
  for (let zoom = 0; zoom <= 6; zoom++) {
    for (let x = 0; x < 2 ** zoom; x++) {
      for (let y = 0; y < 2 ** zoom; y++) expect(tileId(zoom, x, y)).toBe(zxyToTileId(zoom, x, y));
    }
  }
});

test("an archive too large for one directory gives back each tile, and stores what is alike once", async () => {
  const made = new Map<number, Uint8Array>();
  for (let x = 0; x < 256; x++) {
    for (let y = 0; y < 256; y += 2) {
      const noise = (x * 7919 + y * 104_729) % 9973;
      made.set(
        tileId(8, x, y),
        Uint8Array.from({ length: 1 + (noise % 97) }, (_, i) => (noise * (i + 1)) % 251),
      );
    }
  }
  const written = writeArchive(made, FACTS, {});
  const reader = openArchive(written);
  const { leafDirectoryLength = 0, numTileContents } = (await reader.getHeader()) as {
    leafDirectoryLength?: number;
    numTileContents: number;
  };
  expect(leafDirectoryLength).toBeGreaterThan(0);
  expect(numTileContents).toBe(new Set([...made.values()].map(String)).size);
  for (const [x, y] of [
    [0, 0],
    [255, 254],
    [17, 42],
    [128, 100],
  ] as const) {
    const found = await reader.getZxy(8, x, y);
    expect(new Uint8Array(found?.data ?? [])).toEqual(made.get(tileId(8, x, y)));
  }
  expect(await reader.getZxy(8, 0, 1)).toBeUndefined();
  expect(writeArchive(made, FACTS, {})).toEqual(written);
});
