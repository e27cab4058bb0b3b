import * as v from "valibot";
import type { Finding } from "../dossier/finding.ts";
import { readJson } from "../dossier/read-json.ts";
import { issuesToFindings } from "../dossier/schema-findings.ts";
import { SiteConfigSchema } from "./config-schema.ts";
import { CONFIG_FILE, NO_CONFIG, type SiteConfig } from "./site-config.ts";

export type ParsedConfig = {
  /** As if nothing were set when it could not be read. */
  readonly config: SiteConfig;
  /** Each with JSON pointer and reason. */
  readonly findings: readonly Finding[];
};

/** Reads the text of a site's configuration. Never throws: what is wrong with it is in `findings`. */
export function parseConfig(text: string): ParsedConfig {
  const { value, findings } = readJson(CONFIG_FILE, text);
  if (value === undefined) return { config: NO_CONFIG, findings };
  const read = v.safeParse(SiteConfigSchema, value);
  return read.success
    ? { config: read.output, findings }
    : {
        config: NO_CONFIG,
        findings: [...findings, ...issuesToFindings(read.issues, CONFIG_FILE, [])],
      };
}
