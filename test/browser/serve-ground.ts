import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { crc32, deflateSync } from "node:zlib";
import type { Feature, FeatureCollection, Position } from "geojson";
import { cutTiles } from "../../src/site/tiles/cut-tiles.ts";
import { writeArchive } from "../../src/site/tiles/write-archive.ts";
import type { Color } from "./color-at.ts";

export const PHOTO_COLOR: Color = [200, 30, 120];
export const HILLS_COLOR: Color = [20, 160, 60];

export type ServedGround = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Another host with basemaps of every kind, as a site's owner may name them: `streets.pmtiles` (all land, with one
 * town), `photo/{z}/{x}/{y}.png`, and `hills/style.json`, whose addresses are relative. Anything else is not there.
 */
export async function serveGround(): Promise<ServedGround> {
  const streets = inventedStreets();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (path === "/streets.pmtiles") {
      const [, from = "0", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
      const part = streets.subarray(Number(from), Number(to) + 1);
      response.setHeader("Content-Range", `bytes ${from}-${to}/${streets.length}`);
      response.writeHead(206).end(part);
    } else if (path === "/hills/style.json") {
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(HILLS));
    } else if (/^\/(?:photo|hills)\/\d+\/\d+\/\d+\.png$/.test(path)) {
      const color = path.startsWith("/photo") ? PHOTO_COLOR : HILLS_COLOR;
      response.setHeader("Content-Type", "image/png").end(picture(color));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

const WHOLE: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

/** Positions are in the unit square, as the tiles are cut from it. */
function inventedStreets(): Uint8Array<ArrayBuffer> {
  const land: Feature = {
    type: "Feature",
    properties: { kind: "earth" },
    geometry: { type: "Polygon", coordinates: [WHOLE] },
  };
  const town: Feature = {
    type: "Feature",
    properties: { kind: "locality", name: "Mittelort", min_zoom: 0, population_rank: 12 },
    geometry: { type: "Point", coordinates: [0.5, 0.5] },
  };
  const layers = new Map([
    ["earth", collection(land)],
    ["places", collection(town)],
  ]);
  const tiles = new Map([0, 1, 2].flatMap((zoom) => [...cutTiles(zoom, layers)]));
  return writeArchive(
    tiles,
    { minZoom: 0, maxZoom: 2, bounds: [-180, -85, 180, 85], center: [0, 0, 1] },
    { vector_layers: [...layers.keys()].map((id) => ({ id, fields: {} })) },
  );
}

function collection(...features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

const HILLS = {
  version: 8,
  glyphs: "https://glyphs.example/{fontstack}/{range}.pbf",
  sources: {
    ground: { type: "raster", tiles: ["{z}/{x}/{y}.png"], tileSize: 256 },
    areas: {
      type: "geojson",
      data: {
        type: "Feature",
        properties: { name: "Hügel" },
        geometry: { type: "Point", coordinates: [0, 0] },
      },
    },
  },
  layers: [
    { id: "land", type: "raster", source: "ground" },
    {
      id: "points",
      type: "symbol",
      source: "areas",
      layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans Bold"] },
    },
  ],
};

/** A PNG of one pixel (https://www.w3.org/TR/png-3/). */
function picture(color: Color): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, ...color]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
