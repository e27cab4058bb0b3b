import type { Dossier, Place, Source, Speaker, Statement, Text } from "../dossier/dossier.ts";
import { indexDossier } from "../dossier/index-dossier.ts";
import { fragmentUrl } from "../evidence/text-fragment.ts";
import { iriOf } from "./dossier-iri.ts";
import { type ExportNote, note } from "./export-note.ts";
import { type ExportSelection, selectAll } from "./export-selection.ts";
import type { Exported } from "./exported.ts";
import { isoDate, isoStretch } from "./iso-date.ts";
import { leftOut } from "./left-out.ts";
import { licenseUrl } from "./license-url.ts";
import { placeShape } from "./place-geometry.ts";

type Node = Readonly<Record<string, unknown>>;

/** Centres are given only for what a source locates to a town or better: a region is never a pin. */
const POINTS: ReadonlySet<string> = new Set(["exact", "settlement"]);

/**
 * A selection in the words of schema.org, as JSON-LD: a Dataset, its NewsArticles, and a Claim for each statement, with
 * who made it, what it is about, and the sentence it appears in. Never a ClaimReview, which would be a verdict.
 */
export function toSchemaOrg(selection: ExportSelection): Exported {
  return {
    parts: [
      `${printForHtml({ "@context": "https://schema.org", "@graph": graphOf(selection) })}\n`,
    ],
    length: 1,
    notes: notesOf(selection),
  };
}

/**
 * The same of a whole dossier on one line, for `<script type="application/ld+json">` in its page: holds no `<`,
 * so nothing in it can end the element. Texts that are there in the page's language are in that only, since every other
 * has a page of its own.
 *
 * @param url the page's own address, when it is known
 */
export function schemaOrgForPage(dossier: Dossier, language: string, url?: string): string {
  const graph = graphOf(selectAll(dossier, indexDossier(dossier)), url);
  const inLanguage = (_: string, value: unknown): unknown => {
    const own = Array.isArray(value)
      ? value.find((text: Node | string) => Object(text)["@language"] === language)
      : undefined;
    return own ?? value;
  };
  return printForHtml({ "@context": "https://schema.org", "@graph": graph }, inLanguage);
}

function printForHtml(value: unknown, replace?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replace).replaceAll("<", "\\u003c");
}

function graphOf(selection: ExportSelection, url?: string): Node[] {
  const { dossier, places, statements } = selection;
  const cited = new Set(
    statements.flatMap(({ evidence, via }) => [...evidence.map(({ source }) => source), ...via]),
  );
  const sources = dossier.sources.filter(({ id }) => cited.has(id));
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  return [
    datasetNode(selection, sources, url),
    ...sources.map((source) => articleNode(source, selection)),
    ...dossier.speakers
      .filter(({ id }) => speakers.has(id))
      .map((speaker) => speakerNode(speaker, selection)),
    ...places.map((place) => placeNode(place, dossier)),
    ...statements.map((statement) => claimNode(statement, selection)),
  ];
}

function datasetNode(
  { dossier, statements, places }: ExportSelection,
  sources: readonly Source[],
  url?: string,
): Node {
  const dates = dossier.revisions.map(({ date }) => isoDate(date)).filter((date) => date !== null);
  return {
    "@type": "Dataset",
    "@id": iriOf(dossier),
    name: tagged(dossier.title),
    ...(dossier.summary && { description: tagged(dossier.summary) }),
    ...(url && { url }),
    inLanguage: dossier.languages,
    ...(dossier.license && { license: licenseUrl(dossier.license) }),
    creator: editorNode(dossier),
    ...(dates.length > 0 && { datePublished: dates[0], dateModified: dates.at(-1) }),
    isBasedOn: sources.map(({ id }) => ref(dossier, "source", id)),
    spatialCoverage: places.map(({ id }) => ref(dossier, "place", id)),
    hasPart: statements.map(({ id }) => ref(dossier, "statement", id)),
  };
}

function articleNode(source: Source, { dossier, statements }: ExportSelection): Node {
  const claims = statements.filter(({ evidence }) =>
    evidence.some((anchor) => anchor.source === source.id),
  );
  const published = isoDate(source.published);
  return {
    "@type": "NewsArticle",
    "@id": iriOf(dossier, "source", source.id),
    headline: source.title,
    inLanguage: source.language,
    ...(source.url && { url: source.url }),
    publisher: {
      "@type": "Organization",
      name: source.publisher,
      ...(source.site && { url: source.site }),
    },
    ...(source.byline && { creditText: source.byline }),
    ...(source.agencies.length > 0 && {
      contributor: source.agencies.map((name) => ({ "@type": "Organization", name })),
    }),
    ...(published && { datePublished: published }),
    ...(source.license && { license: licenseUrl(source.license) }),
    interpretedAsClaim: claims.map(({ id }) => ref(dossier, "statement", id)),
  };
}

function speakerNode(speaker: Speaker, { dossier, index }: ExportSelection): Node {
  const party = index.parties.get(speaker.party ?? "");
  const organization = party && { "@type": "Organization", name: tagged(party.name) };
  return {
    "@type": speaker.kind === "person" ? "Person" : "Organization",
    "@id": iriOf(dossier, "speaker", speaker.id),
    name: tagged(speaker.name),
    ...(organization && {
      [speaker.kind === "person" ? "affiliation" : "parentOrganization"]: organization,
    }),
    ...(speaker.wikidata && { sameAs: wikidataUrl(speaker.wikidata) }),
  };
}

function placeNode(place: Place, dossier: Dossier): Node {
  return {
    "@type": "Place",
    "@id": iriOf(dossier, "place", place.id),
    name: tagged(place.name),
    ...(place.kind && { description: tagged(place.kind) }),
    ...geoOf(place),
    ...(place.wikidata && { sameAs: wikidataUrl(place.wikidata) }),
  };
}

function geoOf(place: Place): Node {
  const shape = placeShape(place);
  if (!shape?.bbox) return {};
  const [west, south, east, north] = shape.bbox;
  if (shape.geometry.type === "Point" && POINTS.has(place.precision)) {
    return { geo: { "@type": "GeoCoordinates", latitude: south, longitude: west } };
  }
  if (shape.geometry.type === "Point" && place.radius !== undefined) {
    const geoMidpoint = { "@type": "GeoCoordinates", latitude: south, longitude: west };
    return { geo: { "@type": "GeoCircle", geoMidpoint, geoRadius: place.radius } };
  }
  return { geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` } };
}

function claimNode(statement: Statement, { dossier, index }: ExportSelection): Node {
  const saidAt = isoDate(statement.saidAt?.edtf);
  const happened = isoStretch(statement.eventTime?.edtf);
  const appearance = [...new Set(statement.evidence.map(({ source }) => source))];
  const links = statement.evidence.flatMap((anchor) => {
    const url = index.sources.get(anchor.source)?.url;
    return url ? [fragmentUrl(url, anchor)] : [];
  });
  const placesOf = (isIt: (role: string) => boolean) => [
    ...new Set(statement.places.filter(({ role }) => isIt(role)).map(({ place }) => place)),
  ];
  const about = placesOf((role) => role !== "spoken-at");
  const spokenAt = placesOf((role) => role === "spoken-at");
  return {
    "@type": "Claim",
    "@id": iriOf(dossier, "statement", statement.id),
    text: tagged(statement.text),
    author: ref(dossier, "speaker", statement.speaker),
    claimInterpreter: editorNode(dossier),
    ...(appearance.length > 0 && {
      appearance: appearance.map((id) => ref(dossier, "source", id)),
    }),
    ...(links.length > 0 && { isBasedOn: links }),
    ...(saidAt && { datePublished: saidAt }),
    ...(happened && { temporalCoverage: happened }),
    ...(about.length > 0 && { contentLocation: about.map((id) => ref(dossier, "place", id)) }),
    ...(spokenAt.length > 0 && {
      locationCreated: spokenAt.map((id) => ref(dossier, "place", id)),
    }),
    isPartOf: { "@id": iriOf(dossier) },
    ...(dossier.license && { license: licenseUrl(dossier.license) }),
  };
}

function notesOf({ places, statements }: ExportSelection): ExportNote[] {
  const areas = places.filter(({ geometry }) => geometry && geometry.type !== "Point");
  return [
    ...note("areas-as-boxes", areas.length),
    ...leftOut(statements, [
      "anchors-as-links",
      "relations-left-out",
      "hedges-left-out",
      "assessments-left-out",
      "answers-left-out",
      "chain-left-out",
    ]),
  ];
}

function editorNode({ editor }: Dossier): Node {
  return { "@type": "Organization", name: editor };
}

function ref(
  dossier: Dossier,
  kind: "source" | "place" | "speaker" | "statement",
  id: string,
): Node {
  return { "@id": iriOf(dossier, kind, id) };
}

function tagged(text: Text): Node[] {
  return Object.entries(text).map(([language, words]) => ({
    "@language": language,
    "@value": words,
  }));
}

function wikidataUrl(id: string): string {
  return `https://www.wikidata.org/entity/${id}`;
}
