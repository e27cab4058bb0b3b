import { configOrigins } from "../core/config/config-origins.ts";
import type { BasemapConfig, Embedding } from "../core/config/site-config.ts";

/**
 * What a published page may load and do: its own files, the hosts of the basemaps that its owner has configured,
 * nothing else. MapLibre's worker is one of its files; `data:` is for the icons that MapLibre's style sheet
 * carries within itself. Where the browser knows Trusted Types, text becomes code or markup only through the page's
 * own policy (see `src/app/trust-scripts.ts`).
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
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

/** Powers of the browser that a page has no use for; copying and sharing it has. */
const PERMISSIONS = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/**
 * Headers a host should send with every file; the page carries the policy itself too, for hosts that cannot. Who may
 * show the pages in a frame can be said by a header only.
 */
export function securityHeaders(
  policy: string,
  embedding: Embedding,
): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors ${frameAncestors(embedding)}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": PERMISSIONS.map((name) => `${name}=()`).join(", "),
  };
}

function frameAncestors(embedding: Embedding): string {
  if (embedding === "anyone") return "*";
  return embedding === "nobody" ? "'none'" : ["'self'", ...embedding].join(" ");
}
