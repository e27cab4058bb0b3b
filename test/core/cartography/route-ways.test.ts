import type { Geometry, Position } from "geojson";
import { expect, test } from "vitest";
import { routeWays } from "../../../src/core/cartography/route-ways.ts";
import type { Place } from "../../../src/core/dossier/dossier.ts";
import type { Precision } from "../../../src/core/dossier/vocabulary.ts";

const WEST = place("west", "adm1", square(0, 10));
const EAST = place("east", "supra-adm1", square(30, 50));
const AROUND_EAST = place("around-east", "country", square(28, 60));

test("a route between areas begins at the edge of the one and ends at the edge of the other", () => {
  const [first, last] = endsOf(route([5, 5], [40, 5], "supra-adm1"), [WEST, EAST]);
  expect(first?.[0]).toBeCloseTo(10, 1);
  expect(last?.[0]).toBeCloseTo(30, 1);
});

test("of areas within one another, the smallest is the one an end stands for", () => {
  const [, last] = endsOf(route([5, 5], [40, 5], "supra-adm1"), [AROUND_EAST, WEST, EAST]);
  expect(last?.[0]).toBeCloseTo(30, 1);
});

test("a route that ends at a settlement of the dossier is drawn up to it, whatever area it lies in", () => {
  const town = place("town", "settlement", { type: "Point", coordinates: [40, 5] });
  const [first, last] = endsOf(route([5, 5], [40, 5], "supra-adm1"), [WEST, EAST, town]);
  expect(first?.[0]).toBeCloseTo(10, 1);
  expect(last).toEqual([40, 5]);
});

test("a route that is known as exactly as a settlement, or stays within one area, is drawn whole", () => {
  expect(endsOf(route([5, 5], [40, 5], "exact"), [WEST, EAST])).toEqual([
    [5, 5],
    [40, 5],
  ]);
  expect(endsOf(route([2, 5], [8, 5], "adm1"), [WEST])).toEqual([
    [2, 5],
    [8, 5],
  ]);
});

test("an area on the other side of the antimeridian is found", () => {
  const far = place("far", "adm1", square(-180, -170));
  const [, last] = endsOf(route([170, 5], [-175, 5], "adm1"), [far]);
  expect(last?.[0]).toBeCloseTo(180, 1);
});

function endsOf(given: Place, places: readonly Place[]): (Position | undefined)[] {
  const [way] = routeWays(given, [...places, given]);
  return [way?.coordinates[0], way?.coordinates.at(-1)];
}

function route(from: Position, to: Position, precision: Precision): Place {
  return place("route", precision, { type: "LineString", coordinates: [from, to] });
}

/** From 0° to 10° north. */
function square(west: number, east: number): Geometry {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 10],
    [west, 10],
    [west, 0],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

function place(id: string, precision: Precision, geometry: Geometry): Place {
  return {
    id,
    layer: "layer",
    name: { en: id },
    precision,
    geometry,
    geometrySource: { name: "Drawn for this test", license: null },
    namedBy: [],
  };
}
