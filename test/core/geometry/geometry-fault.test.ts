import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/core/dossier/limits.ts";
import { geometryFault } from "../../../src/core/geometry/geometry-fault.ts";

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

describe("geometryFault", () => {
  test.each([
    { type: "Point", coordinates: [179.5, -90, 12] },
    { type: "MultiPoint", coordinates: [[0, 0]] },
    { type: "LineString", coordinates: RING },
    { type: "MultiLineString", coordinates: [RING] },
    { type: "Polygon", coordinates: [RING] },
    { type: "MultiPolygon", coordinates: [[RING, RING]] },
    {
      type: "GeometryCollection",
      geometries: [{ type: "Point", coordinates: [0, 0] }],
    },
  ])("passes a sound $type", (geometry) => {
    expect(geometryFault(geometry)).toBeNull();
  });

  test.each([
    ["no object", "Kursk", ""],
    ["an unknown type", { type: "Circle", coordinates: [0, 0] }, "type"],
    ["a prototype's key as type", { type: "constructor", coordinates: [0, 0] }, "type"],
    ["a number as text", { type: "Point", coordinates: ["36", 51] }, "coordinates"],
    ["infinity", { type: "Point", coordinates: [Number.POSITIVE_INFINITY, 0] }, "coordinates"],
    ["nesting of another type", { type: "Polygon", coordinates: RING }, "coordinates/0"],
    ["a line of one position", { type: "LineString", coordinates: [[0, 0]] }, "coordinates"],
    ["no ring", { type: "Polygon", coordinates: [] }, "coordinates"],
    [
      "an open ring",
      { type: "Polygon", coordinates: [RING, [...RING.slice(0, 3), [5, 5]]] },
      "coordinates/1",
    ],
    ["coordinates that are missing", { type: "Point" }, "coordinates"],
    [
      "a collection within a collection",
      { type: "GeometryCollection", geometries: [{ type: "GeometryCollection", geometries: [] }] },
      "geometries/0/type",
    ],
  ])("names %s and where", (_what, geometry, path) => {
    const fault = geometryFault(geometry);
    expect(fault?.rule).toBe("geometry-invalid");
    expect(fault?.path.join("/")).toBe(path);
  });

  test("a latitude off the globe says that the two may be swapped", () => {
    const fault = geometryFault({
      type: "MultiPoint",
      coordinates: [
        [36.2, 51.7],
        [51.7, 136.2],
      ],
    });
    expect(fault).toMatchObject({ rule: "latitude-range", path: ["coordinates", 1] });
    expect(fault?.message).toContain("swapped");
  });

  test("more positions than the page can take are refused", () => {
    const coordinates = Array.from({ length: LIMITS.positions + 1 }, () => [0, 0]);
    expect(geometryFault({ type: "MultiPoint", coordinates })?.rule).toBe("limits");
    expect(geometryFault({ type: "MultiPoint", coordinates: coordinates.slice(1) })).toBeNull();
  });
});
