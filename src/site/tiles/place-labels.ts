import type { GeoJSONVTFeature } from "@maplibre/geojson-vt";
import type { Feature, LineString, Point, Position } from "geojson";
import { GRID } from "./tile-scheme.ts";

/** Names of one tile, in its units; lines may reach out of it. */
export type LabelTile = {
  readonly x: number;
  readonly y: number;
  readonly labels: readonly GeoJSONVTFeature[];
};

/**
 * Puts every name whole into the one tile that its point or the middle of its line lies in: a renderer draws
 * a name from the tile its anchor is in and no other, and a line cut at the edge would be named in each piece.
 *
 * @param features in the unit square
 */
export function placeLabels(zoom: number, features: readonly Feature[]): LabelTile[] {
  const tiles = new Map<string, { x: number; y: number; labels: GeoJSONVTFeature[] }>();
  for (const { geometry, properties } of features as readonly Feature<Point | LineString>[]) {
    const anchor = geometry.type === "Point" ? geometry.coordinates : middle(geometry.coordinates);
    const [x, y] = [tileOf(anchor[0], zoom), tileOf(anchor[1], zoom)];
    const inTile = ([u = 0, v = 0]: Position): [number, number] => [
      Math.round((u * 2 ** zoom - x) * GRID),
      Math.round((v * 2 ** zoom - y) * GRID),
    ];
    const tile = tiles.get(`${x}/${y}`) ?? { x, y, labels: [] };
    tiles.set(`${x}/${y}`, tile);
    tile.labels.push({
      tags: properties ?? {},
      ...(geometry.type === "Point"
        ? { type: 1, geometry: [inTile(anchor)] }
        : { type: 2, geometry: [geometry.coordinates.map(inTile)] }),
    });
  }
  return [...tiles.values()];
}

function tileOf(part = 0, zoom: number): number {
  return Math.min(2 ** zoom - 1, Math.max(0, Math.floor(part * 2 ** zoom)));
}

/** Half way along a line, as a renderer finds it. */
function middle(line: readonly Position[]): Position {
  const steps = line.slice(1).map(([x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = line[i] ?? [];
    return Math.hypot(x - x0, y - y0);
  });
  let left = steps.reduce((sum, step) => sum + step, 0) / 2;
  const index = Math.max(
    0,
    steps.findIndex((step) => {
      left -= step;
      return left <= 0;
    }),
  );
  const share = 1 + left / (steps[index] || 1);
  const [[x0 = 0, y0 = 0] = [], [x = 0, y = 0] = []] = [line[index], line[index + 1]];
  return [x0 + (x - x0) * share, y0 + (y - y0) * share];
}
