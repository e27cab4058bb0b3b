/** What the build puts into `index.html`; each part is HTML already. */
export type PageParts = {
  /** BCP 47 tag of the page's text. */
  readonly language: string;
  readonly head: string;
  readonly body: string;
  /** What machines read of the page. It stands in the head behind what readers wait for, its style sheet first of all. */
  readonly claims?: string;
  /** Whether the page is read without the app: then its scripts are left out. */
  readonly still?: boolean;
  /** Whether the page is shown within another: then it offers no app to install. */
  readonly guest?: boolean;
};

/** Tags of the template that stand in for the dossier's own while there is none. */
const PLACEHOLDERS =
  /\s*<(?:title>[^<]*<\/title>|meta name="(?:description|lagekarte-dossier)"[^>]*>)/g;

const SCRIPTS = /\s*<(?:script\b[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

const MANIFEST = /\s*<link rel="manifest"[^>]*>/g;

/**
 * Fills a template. The head's tags come right after the charset, so that the security
 * policy governs everything after it. Throws when it lacks one of the places to fill.
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const bare = template
    .replace(PLACEHOLDERS, "")
    .replace(parts.still ? SCRIPTS : "", "")
    .replace(parts.guest ? MANIFEST : "", "");
  const inLanguage = put(bare, /<html\b[^>]*>/, () => `<html lang="${parts.language}">`);
  const withHead = put(inLanguage, /<meta charset[^>]*>/, (charset) => charset + parts.head);
  const withClaims = put(withHead, /<\/head>/, (end) => (parts.claims ?? "") + end);
  return put(withClaims, /<div id="app"><\/div>/, () => `<div id="app">${parts.body}</div>`);
}

function put(html: string, where: RegExp, replacement: (match: string) => string): string {
  if (!where.test(html)) throw new Error(`The template lacks ${where.source}`);
  return html.replace(where, replacement);
}
