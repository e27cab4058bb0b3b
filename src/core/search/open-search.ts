import MiniSearch, { type Query, type SearchOptions, type SearchResult } from "minisearch";
import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { Found } from "../query/filter-context.ts";
import { type SearchDocument, searchDocuments } from "./search-documents.ts";
import { spellings } from "./spellings.ts";
import { wordsOf } from "./words-of.ts";

/** Looks for words; of a text without any, everything. */
export type Search = (text: string) => Found;

/** Documents that are read before the page has its turn again; a few milliseconds, so that a key typed meanwhile is not late. */
const TURN = 50;

/**
 * Reads everything in a dossier that can be searched, in turns that leave the page alive. What is found has all words
 * asked for, in any spelling and of any beginning; a word that nothing has is taken for a slip, and the words a letter
 * or two away from it are looked for instead.
 */
export async function openSearch(dossier: Dossier, index: DossierIndex): Promise<Search> {
  const documents = [...searchDocuments(dossier, index)];
  const engine = new MiniSearch<SearchDocument & { readonly at: number }>({
    idField: "at",
    fields: ["words"],
    extractField: (document, field) =>
      field === "words" ? document.words.join("\n") : String(document.at),
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: remembered((word) => [...spellings(word)]),
  });
  await engine.addAllAsync(
    documents.map((document, at) => ({ ...document, at })),
    { chunkSize: TURN },
  );
  return (text) => {
    const words = [...new Set(wordsOf(text).map(({ word }) => word.toLowerCase()))];
    if (words.length === 0) return collect(documents, engine.search(MiniSearch.wildcard));
    const all = (query: (word: string) => Query): SearchResult[] =>
      engine.search({ combineWith: "AND", queries: words.map(query) }, TYPED);
    const found = all(begun);
    if (found.length > 0) return collect(documents, found);
    const isKnown = (word: string): boolean => engine.search(begun(word), TYPED).length > 0;
    return collect(
      documents,
      all((word) => (isKnown(word) ? begun(word) : mistyped(word))),
    );
  };
}

/** Most words of a dossier come again and again. */
function remembered(process: (word: string) => string[]): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const before = known.get(word) ?? process(word);
    known.set(word, before);
    return before;
  };
}

/** Words of a query come in every spelling already. */
const TYPED: SearchOptions = { tokenize: (word) => [word], processTerm: (word) => word };

function begun(word: string): Query {
  return { ...TYPED, combineWith: "OR", queries: [...spellings(word)], prefix: true };
}

function mistyped(word: string): Query {
  return { ...TYPED, combineWith: "OR", queries: [...spellings(word)], fuzzy: mayDiffer };
}

/** Letters that may be wrong: none in short words, where it would be another word. */
function mayDiffer(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function collect(documents: readonly SearchDocument[], results: readonly SearchResult[]): Found {
  const found = { statements: new Set<string>(), places: new Set<string>() };
  const terms = new Set<string>();
  for (const { id, terms: matched } of results) {
    const document = documents[id as number];
    if (document !== undefined) found[document.kind].add(document.id);
    for (const term of matched) terms.add(term);
  }
  return { ...found, terms };
}
