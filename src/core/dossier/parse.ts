import * as v from "valibot";
import type { Dossier, Place } from "./dossier.ts";
import { type Finding, finding } from "./finding.ts";
import { parseLayer } from "./parse-layer.ts";
import { Header, LISTS } from "./schema.ts";
import { issuesToFindings } from "./schema-findings.ts";

export const DOSSIER_FILE = "dossier.json";

/** A dossier folder as read: the parsed JSON of `dossier.json`, and of each layer's file by layer id. */
export type DossierInput = {
  readonly dossier: unknown;
  readonly layers: Readonly<Record<string, unknown>>;
};

export type ParsedDossier = {
  /** Null when `dossier.json` has no readable header. Items that do not parse are left out and reported. */
  readonly dossier: Dossier | null;
  readonly findings: readonly Finding[];
};

type List = keyof typeof LISTS;
type Item<K extends List> = v.InferOutput<(typeof LISTS)[K]>;

/**
 * Reads a dossier from untrusted data. Never throws on content: what can be read is returned, every
 * item that cannot is left out and named in a finding with file, JSON pointer and reason.
 */
export function parseDossier(input: DossierInput): ParsedDossier {
  const findings: Finding[] = [];
  const raw = input.dossier;
  const header = v.safeParse(Header, raw);
  if (!header.success) {
    return { dossier: null, findings: issuesToFindings(header.issues, DOSSIER_FILE, []) };
  }
  const lists = raw as Record<string, unknown>;
  const layers = parseList("layers", lists.layers, findings);
  const places: Place[] = layers.flatMap((layer) =>
    parseLayer(layer.id, input.layers[layer.id], findings),
  );
  const dossier: Dossier = {
    ...header.output,
    parties: parseList("parties", lists.parties, findings),
    speakers: parseList("speakers", lists.speakers, findings),
    sources: parseList("sources", lists.sources, findings),
    layers,
    questions: parseList("questions", lists.questions, findings),
    statements: parseList("statements", lists.statements, findings),
    revisions: parseList("revisions", lists.revisions, findings),
    places,
  };
  return { dossier, findings };
}

function parseList<K extends List>(name: K, raw: unknown, findings: Finding[]): Item<K>[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    findings.push(
      finding("schema", "error", DOSSIER_FILE, `/${name}`, `Expected a list, found ${typeof raw}.`),
    );
    return [];
  }
  const items: Item<K>[] = [];
  raw.forEach((value: unknown, index) => {
    const result = v.safeParse(LISTS[name], value);
    if (result.success) items.push(result.output as Item<K>);
    else findings.push(...issuesToFindings(result.issues, DOSSIER_FILE, [name, index]));
  });
  return items;
}
