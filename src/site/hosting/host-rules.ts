import type { SiteConfig } from "../../core/config/site-config.ts";
import { contentSecurityPolicy, securityHeaders } from "../security-headers.ts";

/** Headers for all files whose path begins as `prefix` does. A file's headers are those of every rule it falls under. */
export type HostRule = {
  /** Path from the host's root, with a slash at both ends. */
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What a host has to send with a site's files. No two rules that hold for a file name the same header. */
export function hostRules(config: SiteConfig, base: string): HostRule[] {
  return [
    {
      prefix: base,
      headers: securityHeaders(contentSecurityPolicy(config.basemaps), config.embedding),
    },
    // Their names carry a digest of what is in them.
    {
      prefix: `${base}assets/`,
      headers: { "Cache-Control": "public, max-age=31536000, immutable" },
    },
  ];
}
