import type { Dossier } from "../core/dossier/dossier.ts";
import { escapeXml } from "./escape-xml.ts";
import { latestDay } from "./latest-day.ts";
import { pageFolder } from "./page-path.ts";

/** All pages of the site with their other languages (https://www.sitemaps.org/protocol.html). */
export function siteMap(dossiers: readonly Dossier[], url: string): string {
  const entries = dossiers.flatMap((dossier) => {
    const at = (tag: string): string => escapeXml(url + pageFolder(tag, dossier.id));
    const day = latestDay(dossier);
    return dossier.languages.map((language) =>
      [
        "  <url>",
        `    <loc>${at(language)}</loc>`,
        ...(day === null ? [] : [`    <lastmod>${day}</lastmod>`]),
        ...dossier.languages.map(
          (tag) =>
            `    <xhtml:link rel="alternate" hreflang="${escapeXml(tag)}" href="${at(tag)}"/>`,
        ),
        "  </url>",
      ].join("\n"),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}
