import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { pictureAlt } from "../ui/embedding/picture-alt.ts";
import { catalogueFor } from "../ui/messages/every-language.ts";
import { PREVIEW_FILE, pageFolder } from "./page-path.ts";
import { PREVIEW_SIZE } from "./preview-picture.tsx";

/** How the page looks where somebody shares its address (https://ogp.me). Some readers only take whole addresses. */
export function SharedLook(props: {
  readonly dossier: Dossier;
  readonly language: string;
  readonly url: string | undefined;
}) {
  const { dossier, language, url } = props;
  const m = catalogueFor(language);
  const folder = url === undefined ? "" : url + pageFolder(language, dossier.id);
  const title = localize(dossier.title, language).words;
  const summary = dossier.summary && localize(dossier.summary, language).words;
  const tags: Record<string, string | number | undefined> = {
    "og:type": "article",
    "og:site_name": "Lagekarte",
    "og:title": title,
    "og:description": summary,
    "og:locale": m.locale.replace("-", "_"),
    "og:url": folder || undefined,
    "og:image": folder + PREVIEW_FILE,
    "og:image:width": PREVIEW_SIZE.width,
    "og:image:height": PREVIEW_SIZE.height,
    "og:image:alt": pictureAlt(dossier, language, m),
  };
  return (
    <>
      {Object.entries(tags).map(
        ([property, content]) =>
          content !== undefined && (
            <meta key={property} property={property} content={`${content}`} />
          ),
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
