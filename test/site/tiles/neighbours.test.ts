import { describe, expect, test } from "vitest";
import { GRID } from "../../../src/site/tiles/tile-scheme.ts";
import { countriesOf, featuresOf, ownersAt, tileAt, within } from "./built-tiles.ts";

/** Land without sea where several countries meet: west, south, east, north. */
const INLAND: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "Central Europe": [10.5, 47.6, 17, 50.6],
  "Ukraine, Russia and Belarus": [28, 50.3, 38, 53],
  "Russia, Kazakhstan, Mongolia and China": [70, 46, 98, 52],
  "Kashmir and Aksai Chin": [73, 32, 80, 36],
  Sahel: [-2, 11, 22, 17],
  "the demarcation line in Korea": [126.9, 38, 128, 38.4],
};

/** Tiles of a box, at most so many, spread evenly. */
function tilesIn(
  zoom: number,
  [west, south, east, north]: readonly [number, number, number, number],
) {
  const [from, to] = [within(zoom, west, north), within(zoom, east, south)];
  const all: [number, number][] = [];
  for (let x = from.column; x <= to.column; x++) {
    for (let y = from.row; y <= to.row; y++) all.push([x, y]);
  }
  const step = Math.max(1, Math.floor(all.length / 12));
  return { tiles: all.filter((_, i) => i % step === 0), from, to };
}

describe.each([0, 2, 3, 5, 6, 8])("neighbours at zoom %d", (zoom) => {
  test.for(Object.entries(INLAND))("share their edges in %s", async ([, box]) => {
    const { tiles, from, to } = tilesIn(zoom, box);
    let borders = 0;
    for (const [column, row] of tiles) {
      const tile = await tileAt(zoom, column, row);
      const countries = countriesOf(tile);
      const [minX, maxX] = [
        column === from.column ? from.x : 0,
        column === to.column ? to.x : GRID,
      ];
      const [minY, maxY] = [row === from.row ? from.y : 0, row === to.row ? to.y : GRID];
      for (const line of featuresOf(tile, "boundaries").flatMap((each) => each.loadGeometry())) {
        for (const [i, { x, y }] of line.entries()) {
          const next = line[i + 1];
          if (!next) continue;
          // Hard by the border, on both sides; never on the grid that outlines lie on.
          for (const [dx, dy] of [
            [0.37, 0.21],
            [-0.37, -0.21],
            [0.21, -0.37],
            [-0.21, 0.37],
          ] as const) {
            const at = [(x + next.x) / 2 + dx, (y + next.y) / 2 + dy] as const;
            if (at[0] < minX || at[0] > maxX || at[1] < minY || at[1] > maxY) continue;
            const owners = ownersAt(countries, ...at);
            expect(owners, `${zoom}/${column}/${row} at ${at.join()}`).toHaveLength(1);
            borders += 1;
          }
        }
      }
    }
    if (zoom === 3) expect(borders).toBeGreaterThan(4);
  });

  test("go on across the edges of tiles", async () => {
    const { column, row } = within(zoom, 30.1, 50.4);
    const [left, right] = [
      await tileAt(zoom, column, row),
      await tileAt(zoom, (column + 1) % 2 ** zoom, row),
    ].map((tile) => countriesOf(tile));
    for (let y = 0.5; y < GRID; y += 7) {
      for (const x of [-5.5, -0.5, 0.5, 5.5]) {
        expect(ownersAt(left ?? [], GRID + x, y), `${x}, ${y}`).toEqual(
          ownersAt(right ?? [], x, y),
        );
      }
    }
  });
});
