import { readFile } from "node:fs/promises";
import { parseConfig } from "../core/config/parse-config.ts";
import { NO_CONFIG, type SiteConfig } from "../core/config/site-config.ts";

export type LoadedConfig = {
  readonly config: SiteConfig;
  /** What is wrong with it, a line each, with JSON pointer and reason. */
  readonly errors: readonly string[];
};

/** Reads the site's configuration. Where there is no such file, nothing is configured. */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return { config: NO_CONFIG, errors: [] };
  const { config, findings } = parseConfig(text);
  return {
    config,
    errors: findings.map((found) => `${path}#${found.path} ${found.rule}: ${found.message}`),
  };
}
