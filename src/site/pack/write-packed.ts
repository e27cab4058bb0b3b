import { gzipSync } from "node:zlib";
import { fillTemplate, type PageParts } from "../fill-template.ts";
import { packedPolicy } from "./packed-policy.ts";

/** All that a packed page is made of. */
export type PackedParts = {
  /** `index.html` of the project, whose links to other files are replaced by what is in them. */
  readonly template: string;
  readonly page: PageParts;
  /** The page's two scripts: one that runs in the head, and the app. */
  readonly theme: string;
  readonly app: string;
  readonly style: string;
  /** SVG of the page's icon. */
  readonly icon: string;
  readonly hasWorker: boolean;
  /** Files that the app asks for, in base64 as `packFile` makes it, by their paths under a site's base. */
  readonly files: ReadonlyMap<string, string>;
};

/** A file as it stands in the page. */
export function packFile(content: string | Uint8Array): string {
  return gzipSync(content, { level: 9 }).toString("base64");
}

/** Bytes that a file takes in the page, besides its content. */
export const FILE_TAG = 80;

/** One HTML file that needs no other. */
export function writePacked(parts: PackedParts): string {
  const [theme, app] = [inHtml(parts.theme), inHtml(parts.app)];
  const style = parts.style.replaceAll("</", "<\\/");
  const policy = packedPolicy({ scripts: [theme, app], style, hasWorker: parts.hasWorker });
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString("base64")}`;
  const files = [...parts.files].map(
    ([path, text]) => `<script type="application/gzip" data-file="${path}">${text}</script>\n`,
  );
  const replacements: readonly [where: RegExp, by: string][] = [
    [/href="\/favicon\.svg"/, `href="${icon}"`],
    [/<script src="\/theme\.js"><\/script>/, `<script>${theme}</script>`],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [
      /<script type="module"[^>]*><\/script>/,
      `${files.join("")}<script type="module">${app}</script>`,
    ],
  ];
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const page = { ...parts.page, head: meta + parts.page.head };
  // The long parts come last, so that nothing is looked for within them.
  let html = fillTemplate(parts.template, page);
  for (const [where, by] of replacements) {
    if (!where.test(html)) throw new Error(`index.html lacks ${where.source}`);
    html = html.replace(where, () => by);
  }
  return html;
}

/** A script whose strings cannot end the element that it stands in, or begin a comment there. */
function inHtml(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3c");
}
