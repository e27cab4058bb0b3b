import type { Finding } from "../../../src/core/dossier/finding.ts";
import { parseDossier } from "../../../src/core/dossier/parse.ts";
import type { Gazetteer } from "../../../src/core/validate/gazetteer.ts";
import { validateDossier } from "../../../src/core/validate/validate-dossier.ts";
import { exampleInput } from "../example-dossier.ts";
import { expectComplete } from "./expect-complete.ts";
import { at } from "./pointers.ts";

/** Two invented countries beside each other, and a city in the first. */
const GAZETTEER: Gazetteer = {
  countries: [
    { name: { de: "Vellmark", en: "Vellmark" }, geometry: box(-33, 39, -29, 42) },
    { name: { de: "Sennien", en: "Sennia" }, geometry: box(-20, 39, -15, 42) },
  ],
  cities: [
    {
      name: { de: "Port Anselm", en: "Port Anselm" },
      geometry: { type: "Point", coordinates: [-30.5, 40.1] },
    },
  ],
};

/** What a rule finds when the example's port has this kind and place. */
export function findingsForPort(
  rule: string,
  kind: Record<string, string> | undefined,
  coordinates: [number, number],
): Finding[] {
  const input = exampleInput();
  const port = at(input.layers.coast.features, 0);
  port.properties.kind = kind;
  port.geometry = { type: "Point", coordinates };
  const parsed = parseDossier(input);
  if (!parsed.dossier) throw new Error("The changed example has no readable header.");
  const findings = validateDossier(parsed.dossier, parsed, GAZETTEER);
  const own = findings.filter((found) => found.rule === rule);
  expectComplete(own, input);
  return own;
}

function box(west: number, south: number, east: number, north: number) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}
