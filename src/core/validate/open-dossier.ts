import * as v from "valibot";
import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import { LIMITS } from "../dossier/limits.ts";
import type { Origins } from "../dossier/origins.ts";
import { DOSSIER_FILE, parseDossier } from "../dossier/parse.ts";
import { layerFile } from "../dossier/parse-layer.ts";
import { readJson } from "../dossier/read-json.ts";
import { readingFinding } from "../dossier/reading-rules.ts";
import { Layer } from "../dossier/schema.ts";
import { capFindings, settleFindings } from "../dossier/settle-findings.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { validateDossier } from "./validate-dossier.ts";

/** Text of one file of the folder; null when it is not there, rejects when it cannot be read. */
export type ReadFile = (file: string) => Promise<string | null>;

export type OpenedDossier = {
  /** Null when `dossier.json` is missing or has no readable header; the findings say which. */
  readonly dossier: Dossier | null;
  /** All that reading and validating found, sorted. */
  readonly findings: readonly Finding[];
  /** Where each item stands in the files, and the dossier itself. */
  readonly origins: Origins;
};

/**
 * Opens a dossier folder: reads `dossier.json` and each layer's file, parses and validates. Only names
 * made from valid layer ids are asked for, so a foreign dossier cannot reach outside its folder. Never
 * rejects: what cannot be read is a finding (`missing-file`, `unreadable-file`, `broken-json`, …). Places are held
 * against a gazetteer if there is one.
 */
export async function openDossier(
  readFile: ReadFile,
  gazetteer: Gazetteer | null = null,
): Promise<OpenedDossier> {
  const main = await readJsonFile(DOSSIER_FILE, readFile);
  const findings = [...main.findings];
  if (main.value === undefined && findings.length === 0) {
    findings.push(readingFinding("missing-file", DOSSIER_FILE, "", {}));
  }
  const allIds = layerIds(main.value);
  const ids = allIds.slice(0, LIMITS.layers);
  for (const id of allIds.slice(LIMITS.layers)) {
    const message = `At most ${LIMITS.layers} layers are read; this one is left out.`;
    findings.push(readingFinding("limits", layerFile(id), "", message));
  }
  const read = await Promise.all(ids.map((id) => readJsonFile(layerFile(id), readFile)));
  findings.push(...read.flatMap((layer) => layer.findings));
  const layers = Object.fromEntries(ids.map((id, index) => [id, read[index]?.value]));
  const parsed = parseDossier({ dossier: main.value, layers, findings });
  const { dossier } = parsed;
  const broken = dossier === null ? [] : validateDossier(dossier, parsed, gazetteer);
  const all = settleFindings([...parsed.findings, ...broken]);
  return { dossier, findings: capFindings(all), origins: parsed.origins };
}

async function readJsonFile(file: string, readFile: ReadFile) {
  try {
    const text = await readFile(file);
    return text === null ? { value: undefined, findings: [] } : readJson(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const findings = [readingFinding("unreadable-file", file, "", { reason })];
    return { value: undefined, findings };
  }
}

function layerIds(dossier: unknown): string[] {
  const layers = (dossier as { layers?: unknown } | null | undefined)?.layers;
  if (!Array.isArray(layers)) return [];
  const ids = layers
    .slice(0, LIMITS.items)
    .map((layer: unknown) => v.safeParse(Layer, layer))
    .flatMap((result) => (result.success ? [result.output.id] : []));
  return [...new Set(ids)];
}
