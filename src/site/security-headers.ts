import { configOrigins } from "../core/config/config-origins.ts";
import type { BasemapConfig } from "../core/config/site-config.ts";

/**
 * What a published page may load and do: its own files, the hosts of the basemaps that its owner has configured,
 * nothing else. MapLibre's worker is one of its files; `data:` is for the icons that MapLibre's style sheet
 * carries within itself.
 */
export function contentSecurityPolicy(basemaps: readonly BasemapConfig[]): string {
  const { connect, images } = configOrigins(basemaps);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    ["img-src 'self' data:", ...images].join(" "),
    ["connect-src 'self'", ...connect].join(" "),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Headers a host should send with every file; the page carries the policy itself too, for hosts that cannot. */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}
