import type { Citable } from "./citable.ts";

/** What a citation in words says between its parts, in the reader's language. */
export type CitationWords = {
  readonly quoted: (title: string) => string;
  readonly within: (dossier: string) => string;
  readonly by: (speaker: string) => string;
  readonly asOf: (day: string) => string;
  readonly accessed: (day: string) => string;
  readonly basedOn: (sources: string) => string;
};

/** A citation as one writes it under a text. */
export function toPlain(cited: Citable, words: CitationWords): string {
  return `${sentence(cited, words, words.quoted(cited.title))}. ${cited.url} (${words.accessed(cited.accessed)}).`;
}

/** The same in Markdown (CommonMark), the title being the link. */
export function toMarkdown(cited: Citable, words: CitationWords): string {
  const link = `[${escapeMarkdown(words.quoted(cited.title))}](<${cited.url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  return `${sentence(cited, words, link, escapeMarkdown)} (${words.accessed(cited.accessed)}).`;
}

function sentence(
  cited: Citable,
  words: CitationWords,
  title: string,
  quote: (text: string) => string = (text) => text,
): string {
  const sources = cited.sources.map(
    (source) => `${source.publisher}, ${words.quoted(source.title)}`,
  );
  const parts = [
    ...(cited.speaker === null ? [] : [quote(words.by(cited.speaker))]),
    title,
    ...(cited.within === null ? [] : [quote(words.within(cited.within))]),
    quote(cited.editor),
    ...(cited.issued === null ? [] : [quote(words.asOf(cited.issued))]),
    ...(sources.length === 0 ? [] : [quote(words.basedOn(sources.join("; ")))]),
  ];
  return parts.join(". ").replaceAll(/([.!?]["”“’»]?)\. /g, "$1 ");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, "\\$&");
}
