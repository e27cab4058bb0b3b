import type { Dossier, Statement } from "../dossier/dossier.ts";
import type { ExportSelection } from "./export-selection.ts";

export type Excerpt = {
  readonly dossier: Dossier;
  /** References to things that were not selected, which the excerpt therefore lacks. */
  readonly cut: number;
};

/**
 * What was selected as a dossier of its own: everything that its places and statements name is with them, nothing
 * else is, and nothing names what is not there. Of everything, the dossier itself.
 */
export function excerptOf({ dossier, places, statements, scope }: ExportSelection): Excerpt {
  if (scope === "all") return { dossier, cut: 0 };
  const placeIds = idsOf(places);
  const statementIds = idsOf(statements);
  let cut = 0;
  const keep = <T>(items: readonly T[], isThere: (item: T) => boolean): T[] => {
    const kept = items.filter(isThere);
    cut += items.length - kept.length;
    return kept;
  };
  const own = statements.map(
    (statement): Statement => ({
      ...statement,
      places: keep(statement.places, ({ place }) => placeIds.has(place)),
      relations: keep(statement.relations, (relation) => statementIds.has(relation.statement)),
    }),
  );
  const named = new Set(own.flatMap(({ speaker, via }) => [speaker, ...via]));
  const sourced = new Set([
    ...named,
    ...own.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...places.flatMap(({ namedBy }) => namedBy.map(({ source }) => source)),
    ...places.flatMap(({ occupation }) => (occupation ? [occupation.source] : [])),
  ]);
  const asked = new Set(own.flatMap(({ answers }) => answers.map(({ question }) => question)));
  const layered = new Set(places.map(({ layer }) => layer));
  const speakers = dossier.speakers.filter(({ id }) => named.has(id));
  const spokenFor = new Set(speakers.map(({ party }) => party));
  const parties = dossier.parties
    .filter(({ id }) => spokenFor.has(id))
    .map(({ place, ...party }) =>
      keep(place === undefined ? [] : [place], (id) => placeIds.has(id)).length > 0
        ? { ...party, place }
        : party,
    );
  return {
    dossier: {
      ...dossier,
      parties,
      speakers,
      sources: dossier.sources.filter(({ id }) => sourced.has(id)),
      layers: dossier.layers.filter(({ id }) => layered.has(id)),
      questions: dossier.questions.filter(({ id }) => asked.has(id)),
      statements: own,
      tour: keep(
        dossier.tour,
        (step) =>
          step.statements.every((id) => statementIds.has(id)) &&
          step.places.every((id) => placeIds.has(id)),
      ),
      places,
    },
    cut,
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
