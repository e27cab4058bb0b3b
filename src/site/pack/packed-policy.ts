import { createHash } from "node:crypto";

/**
 * What a packed page may do: run its own two scripts and use its own style sheet, known by their digests, and nothing that would
 * need a network. With a live map it may also start MapLibre's worker, which it has to make of text: `data:` where it is opened from
 * disk (MapLibre reads that address once more, hence `connect-src`), `blob:` on a host. Trusted Types let no other text than that
 * script become a worker.
 */
export function packedPolicy(parts: {
  readonly scripts: readonly string[];
  readonly style: string;
  readonly hasWorker: boolean;
}): string {
  return [
    "default-src 'none'",
    `script-src ${parts.scripts.map(digest).join(" ")}`,
    ...(parts.hasWorker ? ["worker-src data: blob:", "connect-src data:"] : []),
    `style-src ${digest(parts.style)}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

function digest(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
