import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { type AppState, createAppState } from "../../src/state/app-state.ts";
import "../../src/ui/messages/every-language.ts";
import { Page } from "../../src/ui/page.tsx";
import { loadParts } from "../../src/ui/parts/later.tsx";
import { exampleDossier } from "../core/example-dossier.ts";

await loadParts("en");

/** The page as HTML, after `change` has had the state; of the example in English unless told otherwise. */
export function renderPage(
  change: (state: AppState) => void = () => {},
  { dossier = exampleDossier(), language = "en", live = true } = {} as {
    dossier?: Dossier;
    language?: string;
    live?: boolean;
  },
): string {
  const state = createAppState(dossier, language);
  change(state);
  return renderToString(<Page state={state} live={live} />);
}

/** What a reader reads of a piece of HTML: its text, white space folded. */
export function textOf(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<\/(p|li|dt|dd|h\d|div)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");
}

/** The HTML of one statement's card. */
export function cardOf(html: string, statement: string): string {
  const start = html.indexOf(`data-statement="${statement}"`);
  if (start < 0) throw new Error(`No card of ${statement}.`);
  return html.slice(html.lastIndexOf("<article", start), html.indexOf("</article>", start));
}
