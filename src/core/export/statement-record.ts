import type { Evidence, Speaker, Statement } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { PlaceRole } from "../dossier/vocabulary.ts";
import { fragmentUrl } from "../evidence/text-fragment.ts";

/**
 * A statement with nothing left out, as in the dossier, with the names its ids stand for beside them and
 * `role`: what the place it is listed at is to it (null when it is listed at none).
 */
export function statementRecord(
  statement: Statement,
  role: PlaceRole | null,
  index: DossierIndex,
): Record<string, unknown> {
  const speaker = index.speakers.get(statement.speaker);
  const party = index.parties.get(speaker?.party ?? "");
  // Field by field, since an export makes a million of these: copying the rest of an object is many times slower.
  return {
    id: statement.id,
    role,
    text: statement.text,
    speaker: statement.speaker,
    speakerName: speaker?.name ?? null,
    speakerNamed: speaker?.named ?? null,
    party: speaker?.party ?? null,
    partyName: party?.name ?? null,
    via: statement.via,
    viaNames: statement.via.map((step) => nameOf(step, index)),
    excerpt: statement.excerpt,
    act: statement.act,
    polarity: statement.polarity,
    hedges: statement.hedges,
    saidAt: statement.saidAt,
    eventTime: statement.eventTime,
    places: statement.places,
    relations: statement.relations,
    assessment: statement.assessment,
    status: statement.status,
    revisions: statement.revisions,
    answers: statement.answers.map((answer) => ({
      ...answer,
      questionText: index.questions.get(answer.question)?.text ?? null,
    })),
    evidence: statement.evidence.map((anchor) => evidenceRecord(anchor, index)),
  };
}

/** A link of the chain through which a statement came: a speaker's name in every language, or a publisher's. */
function nameOf(id: string, index: DossierIndex): Speaker["name"] | string | null {
  return index.speakers.get(id)?.name ?? index.sources.get(id)?.publisher ?? null;
}

function evidenceRecord(anchor: Evidence, index: DossierIndex): Record<string, unknown> {
  const source = index.sources.get(anchor.source);
  return {
    source: anchor.source,
    start: anchor.start,
    end: anchor.end,
    sha256: anchor.sha256,
    first: anchor.first,
    last: anchor.last,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
    sourceTitle: source?.title ?? null,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    url: source?.url ? fragmentUrl(source.url, anchor) : null,
  };
}
