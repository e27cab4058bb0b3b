import { NO_CONFIG, type SiteConfig } from "../core/config/site-config.ts";

/** What the site's owner has configured. The build has checked it before it wrote it into the page. */
export function pageConfig(document: Document): SiteConfig {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="lagekarte-config"]');
  return meta ? (JSON.parse(meta.content) as SiteConfig) : NO_CONFIG;
}
