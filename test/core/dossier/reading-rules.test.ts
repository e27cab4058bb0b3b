import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/dossier/finding.ts";
import type { TextPosition } from "../../../src/core/dossier/line-index.ts";
import { READING_RULES, type ReadingRule } from "../../../src/core/dossier/reading-rules.ts";
import { locateFindings } from "../../../src/core/validate/locate-findings.ts";
import { openDossier } from "../../../src/core/validate/open-dossier.ts";
import { FINDING_WORDS_DE } from "../../../src/core/wording/finding-words-de.ts";
import { FINDING_WORDS_EN } from "../../../src/core/wording/finding-words-en.ts";
import { hintFor, sayFinding } from "../../../src/core/wording/say-finding.ts";
import { exampleFiles, exampleInput } from "../example-dossier.ts";
import { at } from "../validate/pointers.ts";

type Folder = Map<string, string>;
type Case = {
  readonly breaks: (folder: Folder) => void;
  /** `file#pointer` of what is found. */
  readonly found: string;
  /** How the file goes on at the line and column that are told; null where there is no file to show. */
  readonly shows: string | null;
  /** Words of the message that only this case has. */
  readonly says: string;
};

/** Rules whose message is that of the checker which refuses a value, and in English only. */
const BRING_THEIR_OWN: ReadonlySet<string> = new Set<ReadingRule>([
  "broken-json",
  "geometry-invalid",
  "latitude-range",
  "limits",
  "schema",
]);

/** Stands for a file that is there and cannot be read. */
const UNREADABLE = "\u0000";

function replace(file: string, given: string, other: string): Case["breaks"] {
  return (folder) => {
    const text = folder.get(file) ?? "";
    expect(text).toContain(given);
    folder.set(file, text.replace(given, other));
  };
}

function draw(feature: number, geometry: unknown): Case["breaks"] {
  return (folder) => {
    const { coast } = exampleInput().layers;
    Object.assign(at(coast.features, feature), { geometry });
    folder.set("coast.geojson", JSON.stringify(coast, null, 2));
  };
}

const OPEN_RING = [
  [-33, 40],
  [-31.5, 40],
  [-31.5, 41],
  [-33, 41],
];
const LONG_WAY = Array.from({ length: 100_001 }, (_, index) => [index / 1e4, 40]);

const CASES: Readonly<Record<ReadingRule, Case>> = {
  "broken-json": {
    breaks: replace("coast.geojson", '"type": "FeatureCollection",', '"type" "FeatureCollection",'),
    found: "coast.geojson#",
    shows: '"FeatureCollection",',
    says: "Line 2, column 10: expected a colon",
  },
  "duplicate-key": {
    breaks: replace("dossier.json", '"editor": "Example desk"', '"editor": "A", "editor": "B"'),
    found: "dossier.json#/editor",
    shows: '"B"',
    says: "only the last counts",
  },
  "geometry-invalid": {
    breaks: draw(1, { type: "Polygon", coordinates: [OPEN_RING] }),
    found: "coast.geojson#/features/1/geometry/coordinates/0",
    shows: "[",
    says: "A ring ends with the position it starts with.",
  },
  "latitude-range": {
    breaks: draw(0, { type: "Point", coordinates: [40.11, 120] }),
    found: "coast.geojson#/features/0/geometry/coordinates",
    shows: "[",
    says: "from -90 to 90, found 120. Longitude comes first",
  },
  limits: {
    breaks: draw(3, { type: "LineString", coordinates: LONG_WAY }),
    found: "coast.geojson#/features/3/geometry/coordinates/100000",
    shows: "[",
    says: "at most 100000 positions",
  },
  "missing-file": {
    breaks: (folder) => folder.delete("dossier.json"),
    found: "dossier.json#",
    shows: null,
    says: "no dossier.json",
  },
  "missing-layer": {
    breaks: (folder) => folder.delete("context.geojson"),
    found: "context.geojson#",
    shows: null,
    says: "file is missing",
  },
  "reference-system": {
    breaks: replace(
      "coast.geojson",
      '"type": "FeatureCollection",',
      '"type": "FeatureCollection", "crs": { "type": "name", "properties": { "name": "EPSG:3857" } },',
    ),
    found: "coast.geojson#/crs",
    shows: '{ "type": "name"',
    says: "found the reference system “EPSG:3857”",
  },
  schema: {
    breaks: replace("dossier.json", '"act": "asserts"', '"act": "whispers"'),
    found: "dossier.json#/statements/0/act",
    shows: '"whispers"',
    says: 'but received "whispers"',
  },
  "unknown-key": {
    breaks: replace("dossier.json", '"hedges":', '"hegdes":'),
    found: "dossier.json#/statements/0/hegdes",
    shows: "[",
    says: "knows no “hegdes” here",
  },
  "unreadable-file": {
    breaks: (folder) => folder.set("coast.geojson", UNREADABLE),
    found: "coast.geojson#",
    shows: null,
    says: "EACCES",
  },
};

async function open(folder: Folder): Promise<readonly Finding[]> {
  const { findings } = await openDossier(async (file) => {
    const text = folder.get(file) ?? null;
    if (text === UNREADABLE) throw new Error("EACCES: permission denied");
    return text;
  });
  return findings;
}

function lineFrom(text: string | undefined, { line, column }: TextPosition): string {
  return (text?.split("\n")[line - 1] ?? "").slice(column - 1);
}

test.each(Object.entries(CASES))(
  "%s is found where it stands, with a sentence and advice",
  async (name, { breaks, found, shows, says }) => {
    const folder = new Map(Object.entries(exampleFiles()));
    breaks(folder);
    const own = (await open(folder)).filter(({ rule }) => rule === name);
    expect(own.map(({ file, path }) => `${file}#${path}`)).toEqual([found]);
    const readable = new Map([...folder].filter(([, text]) => text !== UNREADABLE));
    for (const { severity, message, details, at: position, file } of locateFindings(
      own,
      readable,
    )) {
      expect(severity).toBe(READING_RULES[name as ReadingRule]);
      expect(message).toMatch(/^[A-Z].*[.?]$/);
      expect(message).toContain(says);
      expect(position === null).toBe(shows === null);
      expect(details.length > 0).toBe(!BRING_THEIR_OWN.has(name));
      for (const words of [FINDING_WORDS_EN, FINDING_WORDS_DE]) {
        expect(hintFor(words, name)).toMatch(/^\S.*\.$/);
        if (details.length > 0) expect(sayFinding(words, name, details)).toMatch(/^\S[^{}]*\.$/);
      }
      if (position) expect(lineFrom(readable.get(file), position).indexOf(shows ?? "")).toBe(0);
    }
  },
);
