import type { Citable } from "../../core/citation/citable.ts";
import { toBibtex } from "../../core/citation/to-bibtex.ts";
import { toCslJson } from "../../core/citation/to-csl-json.ts";
import { toMarkdown, toPlain } from "../../core/citation/to-text.ts";
import { formatEdtf } from "../format/edtf.ts";
import type { Messages } from "../messages/messages.ts";

export const CITATIONS = ["plain", "markdown", "csl-json", "bibtex"] as const;
export type CitationForm = (typeof CITATIONS)[number];

/** A citation in one of the forms; those in words are in the reader's language. */
export function citationText(form: CitationForm, cited: Citable, m: Messages): string {
  const day = (iso: string) => formatEdtf(iso, m).words;
  const words = {
    ...m.cite.words,
    asOf: (iso: string) => m.cite.words.asOf(day(iso)),
    accessed: (iso: string) => m.cite.words.accessed(day(iso)),
  };
  switch (form) {
    case "plain":
      return toPlain(cited, words);
    case "markdown":
      return toMarkdown(cited, words);
    case "csl-json":
      return toCslJson(cited);
    case "bibtex":
      return toBibtex(cited);
  }
}
