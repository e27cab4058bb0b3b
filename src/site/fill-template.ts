/** What the build puts into `index.html`; each part is HTML already. */
export type PageParts = {
  /** BCP 47 tag of the page's text. */
  readonly language: string;
  readonly head: string;
  readonly body: string;
  /** Whether the page is read without the app: then its scripts are left out. */
  readonly still?: boolean;
};

/** Tags of the template that stand in for the dossier's own while there is none. */
const PLACEHOLDERS =
  /\s*<(?:title>[^<]*<\/title>|meta name="(?:description|lagekarte-dossier)"[^>]*>)/g;

const SCRIPTS = /\s*<(?:script\b[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/**
 * Fills the one template of all pages. The head's tags come right after the charset, so that the security
 * policy governs everything after it. Throws when the template lacks one of the places to fill.
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const bare = template.replace(PLACEHOLDERS, "").replace(parts.still ? SCRIPTS : "", "");
  const inLanguage = put(bare, /<html\b[^>]*>/, () => `<html lang="${parts.language}">`);
  const withHead = put(inLanguage, /<meta charset[^>]*>/, (charset) => charset + parts.head);
  return put(withHead, /<div id="app"><\/div>/, () => `<div id="app">${parts.body}</div>`);
}

function put(html: string, where: RegExp, replacement: (match: string) => string): string {
  if (!where.test(html)) throw new Error(`index.html lacks ${where.source}`);
  return html.replace(where, replacement);
}
