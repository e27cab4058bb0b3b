import type { Geometry } from "geojson";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import {
  type ExportSelection,
  selectAll,
  selectByPlaces,
} from "../../../src/core/export/export-selection.ts";
import { type ExampleInput, exampleDossier, exampleInput } from "../example-dossier.ts";

/** What is exported in each golden folder. */
export function exportCases(): Record<string, ExportSelection> {
  return {
    "port-anselm": all(exampleInput()),
    "grey-ridge": greyRidge(),
    "bering-strait": all(beringStrait()),
  };
}

function all(input: ExampleInput): ExportSelection {
  const dossier = exampleDossier(input);
  return selectAll(dossier, indexDossier(dossier));
}

function greyRidge(): ExportSelection {
  const dossier = exampleDossier();
  const ids = new Set(["grey-ridge", "somewhere-inland"]);
  const filter = "places: grey-ridge, somewhere-inland";
  return selectByPlaces(dossier, indexDossier(dossier), ids, "selected", filter);
}

/**
 * The example with what a foreign dossier may hold: an area cut at the antimeridian and wound the wrong
 * way, too many decimals, a geometry that is none, two roles at one place, two anchors, no place.
 */
function beringStrait(): ExampleInput {
  const input = exampleInput();
  setGeometry(input, "grey-ridge", {
    type: "MultiPolygon",
    coordinates: [[square(179, 180)], [square(-180, -179.123456)]],
  });
  setGeometry(input, "vellmark-land", { type: "Point", coordinates: [178.123456789, 66.5, 12] });
  setGeometry(input, "sea-route", { type: "LineString", coordinates: [[1]] });
  setGeometry(input, "anselm-camp", null);
  setGeometry(input, "port-anselm", null);
  input.layers.context.features = [];
  const [arrived, , camp, byShip] = input.dossier.statements;
  arrived?.places.splice(0);
  camp?.places.push({ place: "anselm-camp", role: "mentioned" });
  const [anchor] = arrived?.evidence ?? [];
  if (anchor) byShip?.evidence.push(anchor);
  return input;
}

function setGeometry({ layers }: ExampleInput, id: string, geometry: Geometry | null): void {
  const feature = layers.coast.features.find((candidate) => candidate.id === id);
  if (!feature) throw new Error(`The example has no ${id}.`);
  feature.geometry = geometry;
}

/** A ring that runs clockwise. */
function square(west: number, east: number): number[][] {
  return [
    [west, 65],
    [west, 66],
    [east, 66],
    [east, 65],
    [west, 65],
  ];
}
