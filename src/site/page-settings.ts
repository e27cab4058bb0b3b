import type { SiteConfig } from "../core/config/site-config.ts";
import type { FirstWords } from "./first-words.ts";

/** What all pages of a site have in common. */
export type PageSettings = {
  /** Content Security Policy; null leaves it out where the dev server needs inline scripts. */
  readonly policy: string | null;
  readonly config: SiteConfig;
  /** None where scripts are not built. */
  readonly words?: FirstWords;
};
