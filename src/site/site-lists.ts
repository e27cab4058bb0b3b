import type { Dossier } from "../core/dossier/dossier.ts";
import { changesFeed } from "./changes-feed.ts";
import { FEED_FILE, pageFolder } from "./page-path.ts";
import type { SiteFile } from "./site-file.ts";
import { siteMap } from "./site-map.ts";

/**
 * What search engines and feed readers ask for: `robots.txt`, a feed of changes beside each page and, where the site's
 * address is known, `sitemap.xml`.
 */
export function siteLists(dossiers: readonly Dossier[], url: string | undefined): SiteFile[] {
  const robots = ["User-agent: *", "Allow: /"];
  if (url !== undefined) robots.push(`Sitemap: ${url}sitemap.xml`);
  const feeds = dossiers.flatMap((dossier) =>
    dossier.languages.map((language) => ({
      path: pageFolder(language, dossier.id) + FEED_FILE,
      text: changesFeed(dossier, language, url),
    })),
  );
  return [
    { path: "robots.txt", text: `${robots.join("\n")}\n` },
    ...(url === undefined ? [] : [{ path: "sitemap.xml", text: siteMap(dossiers, url) }]),
    ...feeds,
  ];
}
