/** Name of the picture that stands for a page where it is shared, in the page's folder. */
export const PREVIEW_FILE = "preview.png";

/** Feed of what was changed in a dossier, in the page's folder. */
export const FEED_FILE = "changes.xml";

/** Folder of a dossier's page in a language, under the site's base. */
export function pageFolder(language: string, slug: string): string {
  return `${language}/${slug}/`;
}

/** Folder of a page's embed, in the page's folder. */
export const EMBED_FOLDER = "embed/";
