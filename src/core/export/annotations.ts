import type { Evidence, Statement } from "../dossier/dossier.ts";
import { localize } from "../dossier/localize.ts";
import { textFragment } from "../evidence/text-fragment.ts";
import { iriOf } from "./dossier-iri.ts";
import { note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported, ExportOptions } from "./exported.ts";
import { isoDate } from "./iso-date.ts";
import { CHAIN, leftOut } from "./left-out.ts";
import { licenseUrl } from "./license-url.ts";
import { type Quote, quotesFrom } from "./quotes-from.ts";

/** The anchor's own terms beside those of the annotation model; the digest is over the normalised sentence in UTF-8. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    lagekarte: "urn:lagekarte:terms:",
    anchor: "lagekarte:anchor",
    sha256: "lagekarte:sha256",
    firstWords: "lagekarte:firstWords",
    lastWords: "lagekarte:lastWords",
    prefixWords: "lagekarte:prefixWords",
    suffixWords: "lagekarte:suffixWords",
  },
];

type Anchor = {
  readonly statement: Statement;
  readonly evidence: Evidence;
  readonly index: number;
};

/**
 * A W3C Web Annotation page: for each anchor of a statement an annotation that ties our words to the article's sentence.
 * Positions are Unicode code points of the source's normalised text, as the model counts them, and the fragment finds the
 * sentence on the publisher's page. The sentence itself is quoted only from the reader's own copy (`options.copy`), and
 * only where it is found there word for word.
 */
export function toAnnotations(selection: ExportSelection, { copy }: ExportOptions = {}): Exported {
  const { dossier, statements, index } = selection;
  const anchors = statements.flatMap((statement) =>
    statement.evidence.map(
      (evidence, position): Anchor => ({ statement, evidence, index: position }),
    ),
  );
  const quotes = copy ? quotesFrom(copy) : new Map<string, Quote>();
  const quoted = anchors.filter(({ statement, index: at }) => quotes.has(`${statement.id}#${at}`));
  return {
    parts: print(),
    length: anchors.length + 2,
    notes: [
      ...note("quotes-from-copy", quoted.length),
      ...note("copy-not-loaded", anchors.length - quoted.length),
      ...note(
        "sources-without-link",
        anchors.filter(({ evidence }) => !index.sources.get(evidence.source)?.url).length,
      ),
      ...leftOut(statements, ["statements-without-evidence"]),
      ...leftOut(
        statements.filter(({ evidence }) => evidence.length > 0),
        ["words-only", ...CHAIN],
      ),
    ],
  };

  function* print(): Generator<string> {
    const head = {
      "@context": CONTEXT,
      id: iriOf(dossier, "annotations", "all"),
      type: "AnnotationPage",
    };
    yield `${JSON.stringify(head).slice(0, -1)},"items":[\n`;
    for (const [position, anchor] of anchors.entries()) {
      yield (position === 0 ? "" : ",\n") + JSON.stringify(annotation(anchor, selection, quotes));
    }
    yield "\n]}\n";
  }
}

function annotation(
  { statement, evidence, index: position }: Anchor,
  { dossier, index }: ExportSelection,
  quotes: ReadonlyMap<string, Quote>,
): object {
  const source = index.sources.get(evidence.source);
  const speaker = index.speakers.get(statement.speaker);
  const created = isoDate(dossier.revisions[0]?.date);
  const sourceDate = isoDate(source?.published);
  const quote = quotes.get(`${statement.id}#${position}`);
  const language = dossier.languages[0] ?? "en";
  const places = new Set(statement.places.map(({ place }) => place));
  return {
    id: iriOf(dossier, "annotation", `${statement.id}-${position + 1}`),
    type: "Annotation",
    motivation: "describing",
    ...(created?.length === 10 && { created: `${created}T00:00:00Z` }),
    creator: { type: "Organization", name: dossier.editor },
    ...(dossier.license && { rights: licenseUrl(dossier.license) }),
    body: [
      { id: iriOf(dossier, "statement", statement.id), type: "Dataset", purpose: "linking" },
      ...Object.entries(statement.text).map(([tag, value]) => ({
        type: "TextualBody",
        value,
        language: tag,
        format: "text/plain",
        purpose: "describing",
      })),
      ...(speaker ? [tag(localize(speaker.name, language).words)] : []),
      ...[...places].flatMap((id) => {
        const place = index.places.get(id);
        return place ? [tag(localize(place.name, language).words)] : [];
      }),
    ],
    target: {
      source: source?.url ?? iriOf(dossier, "source", evidence.source),
      ...(sourceDate?.length === 10 && {
        state: { type: "TimeState", sourceDate: `${sourceDate}T00:00:00Z` },
      }),
      selector: [
        ...(quote ? [{ type: "TextQuoteSelector", ...quote }] : []),
        { type: "TextPositionSelector", start: evidence.start, end: evidence.end },
        {
          type: "FragmentSelector",
          conformsTo: "https://wicg.github.io/scroll-to-text-fragment/",
          value: textFragment(evidence),
        },
      ],
      anchor: {
        sha256: evidence.sha256,
        firstWords: evidence.first,
        lastWords: evidence.last,
        ...(evidence.prefix && { prefixWords: evidence.prefix }),
        ...(evidence.suffix && { suffixWords: evidence.suffix }),
      },
    },
  };
}

function tag(value: string): object {
  return { type: "TextualBody", value, purpose: "tagging" };
}
