import type { Severity } from "../../../core/dossier/finding.ts";
import type {
  Act,
  Answer,
  Icd203Band,
  PlaceRole,
  RelationType,
  SpeakerKind,
  Status,
} from "../../../core/dossier/vocabulary.ts";
import type { AnchorState } from "../../../core/evidence/report.ts";
import type { Credibility, Reliability } from "../admiralty.ts";
import { words } from "../words.ts";

/** The dossier's closed vocabularies in words. */
export const vocabulary = {
  role: words<PlaceRole>({
    about: "about",
    origin: "from",
    destination: "to",
    "spoken-at": "said in",
    mentioned: "mentions",
  }),
  act: words<Act>({
    asserts: "asserts",
    denies: "denies",
    evades: "evades",
    estimates: "estimates",
    warns: "warns",
    announces: "announces",
    demands: "demands",
    reports: "reports",
  }),
  answer: words<Answer>({
    yes: "yes",
    no: "no",
    conditional: "on conditions",
    open: "leaves it open",
    evades: "evades",
  }),
  relation: words<RelationType>({
    supports: "supports",
    disputes: "disputes",
    updates: "updates",
    corrects: "corrects",
    retracts: "retracts",
    repeats: "repeats",
  }),
  relationFrom: words<RelationType>({
    supports: "supported by",
    disputes: "disputed by",
    updates: "updated by",
    corrects: "corrected by",
    retracts: "retracted by",
    repeats: "repeated by",
  }),
  speakerKind: words<SpeakerKind>({
    person: "person",
    office: "office",
    service: "intelligence service",
    body: "body",
    media: "media",
  }),
  status: words<Status>({
    current: "current",
    superseded: "superseded",
    corrected: "corrected",
    retracted: "retracted",
  }),
  band: words<Icd203Band>({
    "almost-no-chance": "almost no chance",
    "very-unlikely": "very unlikely",
    unlikely: "unlikely",
    "roughly-even": "roughly even chance",
    likely: "likely",
    "very-likely": "very likely",
    "almost-certain": "almost certain",
  }),
  reliability: words<Reliability>({
    A: "completely reliable",
    B: "usually reliable",
    C: "fairly reliable",
    D: "not usually reliable",
    E: "unreliable",
    F: "reliability cannot be judged",
  }),
  credibility: words<Credibility>({
    "1": "confirmed by others",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
  }),
  anchor: words<AnchorState>({
    exact: "exact",
    moved: "moved",
    altered: "altered",
    ambiguous: "ambiguous",
    lost: "not found",
  }),
  anchorMeaning: words<AnchorState>({
    exact: "The sentence stands in your copy word for word, where it should.",
    moved: "The sentence stands in your copy word for word, but elsewhere.",
    altered: "Its beginning and end are in your copy, the words between differ.",
    ambiguous: "Several passages of your copy match.",
    lost: "Your copy does not contain it.",
  }),
  severity: words<Severity>({
    error: "error",
    warning: "warning",
    note: "note",
  }),
};
