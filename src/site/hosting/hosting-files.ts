import type { SiteConfig } from "../../core/config/site-config.ts";
import type { SiteFile } from "../site-file.ts";
import { formatCaddyFile } from "./caddy-file.ts";
import { formatHeadersFile } from "./headers-file.ts";
import { hostRules } from "./host-rules.ts";
import { formatNginxFile } from "./nginx-file.ts";

/** Name of the file that the server of `npm start` takes its headers from, as hosts do. */
export const HEADERS_FILE = "_headers";

/** The same headers in the words of common hosts, to be published with a site or copied from it. */
export function hostingFiles(config: SiteConfig, base: string): SiteFile[] {
  const rules = hostRules(config, base);
  return [
    { path: HEADERS_FILE, text: formatHeadersFile(rules) },
    { path: "hosting/nginx.conf", text: formatNginxFile(rules) },
    { path: "hosting/Caddyfile", text: formatCaddyFile(rules) },
  ];
}
