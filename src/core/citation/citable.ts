import type { Dossier, Statement } from "../dossier/dossier.ts";
import { localize } from "../dossier/localize.ts";
import { timeOf } from "../time/known-times.ts";

/** What a citation says of a dossier, or of one of its statements. Days are ISO 8601. */
export type Citable = {
  readonly kind: "dossier" | "statement";
  /** `dossier` or `dossier/statement`. */
  readonly id: string;
  /** Of the dossier; of a statement, what it says. */
  readonly title: string;
  /** Title of the dossier that a statement is in; null for the dossier itself. */
  readonly within: string | null;
  /** Who makes the statement, with the party it speaks for; null for a dossier. */
  readonly speaker: string | null;
  /** Who answers for the dossier. */
  readonly editor: string;
  /** Day of the last revision; null when there is none. */
  readonly issued: string | null;
  readonly accessed: string;
  readonly language: string;
  readonly license: string | null;
  /** The page, as it was seen. */
  readonly url: string;
  /** What it rests on: the articles. */
  readonly sources: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly published: string;
  }[];
};

/** Where and when the page was seen, and in which language. */
export type Seen = { readonly url: string; readonly accessed: string; readonly language: string };

export function citeDossier(dossier: Dossier, seen: Seen): Citable {
  const rested = dossier.statements.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return {
    kind: "dossier",
    id: dossier.id,
    title: localize(dossier.title, seen.language).words,
    within: null,
    speaker: null,
    ...common(dossier, seen),
    sources: sourcesOf(dossier, rested),
  };
}

export function citeStatement(dossier: Dossier, statement: Statement, seen: Seen): Citable {
  const { language } = seen;
  const speaker = dossier.speakers.find(({ id }) => id === statement.speaker);
  return {
    kind: "statement",
    id: `${dossier.id}/${statement.id}`,
    title: localize(statement.text, language).words,
    within: localize(dossier.title, language).words,
    speaker: speaker ? localize(speaker.name, language).words : statement.speaker,
    ...common(dossier, seen),
    sources: sourcesOf(
      dossier,
      statement.evidence.map(({ source }) => source),
    ),
  };
}

function common(dossier: Dossier, seen: Seen) {
  const days = dossier.revisions.map(({ date }) => timeOf(date)?.lastDay ?? null);
  const known = days.filter((day) => day !== null).sort();
  return {
    editor: dossier.editor,
    license: dossier.license,
    issued: known.at(-1) ?? null,
    ...seen,
  };
}

function sourcesOf(dossier: Dossier, ids: readonly string[]): Citable["sources"] {
  return dossier.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ publisher, title, published }) => ({ publisher, title, published }));
}
