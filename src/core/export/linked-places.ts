import type { Place } from "../dossier/dossier.ts";
import { localize } from "../dossier/localize.ts";
import { PRECISION_CODES } from "../dossier/precision-codes.ts";
import type { Precision } from "../dossier/vocabulary.ts";
import { fragmentUrl } from "../evidence/text-fragment.ts";
import { timeOf } from "../time/known-times.ts";
import { groupBy } from "../validate/group-by.ts";
import { iriOf } from "./dossier-iri.ts";
import type { ExportFeature } from "./export-feature.ts";
import { featureAt } from "./export-feature.ts";
import { note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported } from "./exported.ts";
import { CHAIN, leftOut, withoutGeometry } from "./left-out.ts";
import { linkedWhen } from "./linked-when.ts";
import { originOf } from "./origin.ts";
import { type Pair, pairUp } from "./pair-up.ts";
import { printCollection } from "./print-collection.ts";

/** The context that the format's description names; it is not fetched by us, and by others only to make triples. */
const CONTEXT =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld";

/** GeoNames feature classes, which the format requires since v1.3: a place of ours has no class, only a precision. */
const FEATURE_CLASSES: Readonly<Record<Precision, "A" | "H" | "L" | "P" | "S">> = {
  exact: "S",
  settlement: "P",
  "near-settlement": "L",
  adm2: "A",
  adm1: "A",
  "supra-adm1": "L",
  country: "A",
  water: "H",
  unlocated: "L",
};

/**
 * Linked Places format v1.3 (GeoJSON and JSON-LD at once): places with their names, links and times, and what is said of
 * them as `descriptions`, one for each statement and language. Features have `@id` and never `id`, which the format's
 * context would take for the same.
 */
export function toLinkedPlaces(selection: ExportSelection): Exported {
  const { places, statements } = selection;
  const { pairs, unplaced } = pairUp(selection);
  const without = new Set(unplaced);
  return {
    parts: printCollection(
      { "@context": CONTEXT, lagekarte: originOf(selection) },
      places,
      features(),
    ),
    length: places.length + 2,
    notes: [
      ...note("statements-without-place-left-out", unplaced.length),
      ...note("class-from-precision", places.length),
      ...withoutGeometry(places),
      ...leftOut(
        statements.filter((statement) => !without.has(statement)),
        ["anchors-as-links", ...CHAIN],
      ),
    ],
  };

  function* features(): Generator<ExportFeature> {
    const byPlace = groupBy(pairs, ({ place }) => place.id);
    for (const place of places) {
      yield feature(place, byPlace.get(place.id) ?? [], selection);
    }
  }
}

function feature(place: Place, own: readonly Pair[], selection: ExportSelection): ExportFeature {
  const { dossier, index } = selection;
  const { id: _id, ...bare } = featureAt(place, "", {
    pid: place.id,
    title: localize(place.name, dossier.languages[0] ?? "").words,
    fclasses: [FEATURE_CLASSES[place.precision]],
    layer: place.layer,
    precision: place.precision,
    ...(place.radius !== undefined && { precision_m: place.radius }),
    acled_geo_precision: PRECISION_CODES[place.precision].acled,
    ucdp_where_prec: PRECISION_CODES[place.precision].ucdp,
    n_statements: own.length,
  });
  const [article] = dossier.sources;
  const citations = article
    ? [
        {
          label: citation(article.publisher, article.published),
          "@id": iriOf(dossier, "source", article.id),
        },
      ]
    : [];
  const names = Object.entries(place.name).map(([lang, toponym]) => ({ toponym, lang, citations }));
  const local = place.localName;
  return {
    "@id": iriOf(dossier, "place", place.id),
    ...bare,
    when: linkedWhen(
      own.map(({ statement }) => statement.eventTime?.edtf ?? statement.saidAt?.edtf),
      article?.published,
    ),
    names: [
      ...names,
      ...(local ? [{ toponym: local.words, lang: local.language, citations }] : []),
    ],
    types: place.kind ? [{ label: localize(place.kind, dossier.languages[0] ?? "").words }] : [],
    links: place.wikidata ? [{ type: "closeMatch", identifier: `wd:${place.wikidata}` }] : [],
    descriptions: own.flatMap(({ statement, role }) => {
      const speaker = index.speakers.get(statement.speaker);
      const [anchor] = statement.evidence;
      const url = index.sources.get(anchor?.source ?? "")?.url;
      return Object.entries(statement.text).map(([lang, value]) => ({
        "@id": iriOf(dossier, "statement", statement.id),
        value,
        lang,
        role,
        act: statement.act,
        speaker: speaker ? localize(speaker.name, lang).words : statement.speaker,
        ...(statement.saidAt && { said_at: statement.saidAt.edtf }),
        ...(statement.eventTime && { event: statement.eventTime.edtf }),
        ...(anchor && url && { source: fragmentUrl(url, anchor) }),
      }));
    }),
  } as ExportFeature;
}

function citation(publisher: string, published: string): string {
  const year = timeOf(published)?.firstDay?.slice(0, 4);
  return year ? `${publisher} (${year})` : publisher;
}
