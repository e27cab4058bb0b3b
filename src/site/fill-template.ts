/** What the build puts into `index.html`; each part is HTML already. */
export type PageParts = {
  /** BCP 47 tag of the page's text. */
  readonly language: string;
  readonly head: string;
  readonly body: string;
  /**
   * Links to what is needed after the first paint, and what only machines read. They end the head: what is asked for before the
   * style sheet arrives takes its share of the line.
   */
  readonly foot?: string;
  /** Whether the page is read without the app: then its scripts are left out. */
  readonly still?: boolean;
  /** Whether the page is shown within another: then it offers no app to install. */
  readonly guest?: boolean;
};

/** Tags of the template that stand in for the dossier's own while there is none. */
const PLACEHOLDERS =
  /\s*<(?:title>[^<]*<\/title>|meta name="(?:description|lagekarte-dossier)"[^>]*>)/g;

const SCRIPTS = /\s*<(?:script\b[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;

const MANIFEST = /\s*<link rel="manifest"[^>]*>/g;

/**
 * Fills a template. The head's tags come right after the charset, so that the security policy governs everything after it; then
 * the style sheet, because browsers look no further ahead than a policy in the page, and the first script would hold it back.
 * Throws when the template lacks one of the places to fill.
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const bare = template
    .replace(PLACEHOLDERS, "")
    .replace(parts.still ? SCRIPTS : "", "")
    .replace(parts.guest ? MANIFEST : "", "");
  const styles = bare.match(STYLES) ?? [];
  const inLanguage = put(
    bare.replace(STYLES, ""),
    /<html\b[^>]*>/,
    () => `<html lang="${parts.language}">`,
  );
  const withHead = put(inLanguage, /<meta charset[^>]*>/, (charset) =>
    [charset, parts.head, ...styles].join(""),
  );
  const withFoot = put(withHead, /<\/head>/, (end) => (parts.foot ?? "") + end);
  return put(withFoot, /<div id="app"><\/div>/, () => `<div id="app">${parts.body}</div>`);
}

function put(html: string, where: RegExp, replacement: (match: string) => string): string {
  if (!where.test(html)) throw new Error(`The template lacks ${where.source}`);
  return html.replace(where, replacement);
}
