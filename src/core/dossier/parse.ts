import * as v from "valibot";
import type { Dossier, Layer } from "./dossier.ts";
import type { Finding } from "./finding.ts";
import { jsonPointer } from "./json-pointer.ts";
import type { Origins } from "./origins.ts";
import { layerFile, parseLayer } from "./parse-layer.ts";
import { cutToLimit, noteUnread, type ParseLog } from "./parse-log.ts";
import { readItem } from "./read-item.ts";
import { readingFinding } from "./reading-rules.ts";
import { Header, LISTS } from "./schema.ts";
import { issuesToFindings } from "./schema-findings.ts";
import { settleFindings } from "./settle-findings.ts";
import { unknownKeys } from "./unknown-keys.ts";

export const DOSSIER_FILE = "dossier.json";

/** A dossier folder as read: the parsed JSON of `dossier.json`, and of each layer's file by layer id. */
export type DossierInput = {
  readonly dossier: unknown;
  readonly layers: Readonly<Record<string, unknown>>;
  /** What went wrong before, while the files were read; a layer named here is not reported as missing. */
  readonly findings?: readonly Finding[];
};

export type ParsedDossier = {
  /** Null when `dossier.json` has no readable header. Items that do not parse are left out and reported. */
  readonly dossier: Dossier | null;
  /** Sorted, see `settleFindings`. */
  readonly findings: readonly Finding[];
  /** Where each item stands in the files as given, and the dossier itself. */
  readonly origins: Origins;
  /** Ids of items that are in the files but did not parse. */
  readonly unread: ReadonlySet<string>;
};

type List = keyof typeof LISTS;
type Item<K extends List> = v.InferOutput<(typeof LISTS)[K]>;

const OPTIONAL_LISTS: ReadonlySet<List> = new Set(["parties", "questions", "tour", "revisions"]);

/** Keys of `dossier.json` beside the header's and the lists'; editors look for the schema there. */
const OTHER_KEYS = new Set(["$schema"]);

/**
 * Reads a dossier from untrusted data. Never throws on content: what can be read is returned, every
 * item that cannot is left out and named in a finding with file, JSON pointer and reason.
 */
export function parseDossier(input: DossierInput): ParsedDossier {
  const log: ParseLog = {
    findings: [...(input.findings ?? [])],
    origins: new Map(),
    unread: new Set(),
  };
  const header = v.safeParse(Header, input.dossier);
  if (!header.success) {
    if (input.dossier !== undefined || log.findings.length === 0) {
      log.findings.push(...issuesToFindings(header.issues, DOSSIER_FILE, []));
    }
    return { ...log, dossier: null, findings: settleFindings(log.findings) };
  }
  const raw = input.dossier as Record<string, unknown>;
  reportUnknownHeaderKeys(raw, header.output, log.findings);
  const layers = parseList("layers", raw.layers, log);
  const dossier: Dossier = {
    ...header.output,
    parties: parseList("parties", raw.parties, log),
    speakers: parseList("speakers", raw.speakers, log),
    sources: parseList("sources", raw.sources, log),
    layers,
    questions: parseList("questions", raw.questions, log),
    statements: parseList("statements", raw.statements, log),
    tour: parseList("tour", raw.tour, log),
    revisions: parseList("revisions", raw.revisions, log),
    places: layers.flatMap((layer) => placesOf(layer, input, log)),
  };
  log.origins.set(dossier, { file: DOSSIER_FILE, path: "" });
  return { ...log, dossier, findings: settleFindings(log.findings) };
}

function parseList<K extends List>(name: K, raw: unknown, log: ParseLog): Item<K>[] {
  if (!Array.isArray(raw)) {
    if (raw !== undefined || !OPTIONAL_LISTS.has(name)) {
      const message = `Expected a list, found ${raw === undefined ? "nothing" : typeof raw}.`;
      log.findings.push(readingFinding("schema", DOSSIER_FILE, `/${name}`, message));
    }
    return [];
  }
  const items: Item<K>[] = [];
  cutToLimit(raw, DOSSIER_FILE, `/${name}`, log).forEach((value, index) => {
    const path = [name, index];
    const result = readItem(LISTS[name], value);
    if (!result.success) {
      log.findings.push(...issuesToFindings(result.issues, DOSSIER_FILE, path));
      noteUnread(value, log);
      return;
    }
    const item = result.output as Item<K>;
    log.findings.push(...unknownKeys(value, item, DOSSIER_FILE, path));
    log.origins.set(item, { file: DOSSIER_FILE, path: jsonPointer(path) });
    items.push(item);
  });
  return items;
}

function placesOf(layer: Layer, input: DossierInput, log: ParseLog): Dossier["places"] {
  // An own key only: a layer may be called "constructor".
  const raw = Object.hasOwn(input.layers, layer.id) ? input.layers[layer.id] : undefined;
  if (raw !== undefined) return parseLayer(layer.id, raw, log);
  const file = layerFile(layer.id);
  if (!log.findings.some((found) => found.file === file)) {
    log.findings.push(readingFinding("missing-layer", file, "", {}));
  }
  return [];
}

function reportUnknownHeaderKeys(raw: object, header: object, findings: Finding[]): void {
  const others = Object.entries(raw).filter(
    ([key]) => !Object.hasOwn(LISTS, key) && !OTHER_KEYS.has(key),
  );
  findings.push(...unknownKeys(Object.fromEntries(others), header, DOSSIER_FILE, []));
}
