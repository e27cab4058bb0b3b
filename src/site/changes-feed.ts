import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { catalogueFor } from "../ui/messages/every-language.ts";
import { escapeXml } from "./escape-xml.ts";
import { type DatedRevision, datedRevisions } from "./latest-day.ts";
import { FEED_FILE, pageFolder } from "./page-path.ts";

/** Updated when nothing is known to have been: feeds have to say, and no reader takes it for news. */
const LONG_AGO = "1970-01-01";

/**
 * What was changed in a dossier, as an Atom feed (RFC 4287). Ids are those of the dossier, so that an entry stays the same when
 * the site moves.
 */
export function changesFeed(dossier: Dossier, language: string, url: string | undefined): string {
  const revisions = datedRevisions(dossier);
  const folder = url === undefined ? "" : url + pageFolder(language, dossier.id);
  const title = localize(dossier.title, language).words;
  const id = `urn:lagekarte:${dossier.id}:${language}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${id}</id>`,
    `  <title>${escapeXml(`${title}: ${catalogueFor(language).site.changes}`)}</title>`,
    `  <updated>${noon(revisions[0]?.day ?? LONG_AGO)}</updated>`,
    `  <link rel="self" href="${escapeXml(folder + FEED_FILE)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(folder || "./")}"/>`,
    ...revisions.map((revision, index) =>
      entry(revision, { language, id: `${id}:${revisions.length - index}`, folder }),
    ),
    "</feed>\n",
  ].join("\n");
}

function entry(
  { day, by, change }: DatedRevision,
  { language, id, folder }: { language: string; id: string; folder: string },
): string {
  return [
    "  <entry>",
    `    <id>${id}</id>`,
    `    <title>${escapeXml(localize(change, language).words)}</title>`,
    `    <updated>${noon(day)}</updated>`,
    `    <author><name>${escapeXml(by)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(folder || "./")}"/>`,
    `    <content type="text">${escapeXml(localize(change, language).words)}</content>`,
    "  </entry>",
  ].join("\n");
}

/** Atom wants an hour; noon is that day nearly everywhere. */
function noon(day: string): string {
  return `${day}T12:00:00Z`;
}
