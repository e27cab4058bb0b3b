/** What a speaker does with a claim. `reports`: the article itself says so, unattributed. */
export const ACTS = [
  "asserts",
  "denies",
  "evades",
  "estimates",
  "warns",
  "announces",
  "demands",
  "reports",
] as const;
export type Act = (typeof ACTS)[number];

/** Whether the speaker puts the content forward as being so or as not being so. */
export const POLARITIES = ["affirmed", "negated"] as const;

/** How exactly the *source* locates a place, from finest to coarsest. */
export const PRECISIONS = [
  "exact",
  "settlement",
  "near-settlement",
  "adm2",
  "adm1",
  "supra-adm1",
  "country",
  "water",
  "unlocated",
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What a place is to a statement. */
export const PLACE_ROLES = ["about", "origin", "destination", "spoken-at", "mentioned"] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** How a statement answers a question. */
export const ANSWERS = ["yes", "no", "conditional", "open", "evades"] as const;
export type Answer = (typeof ANSWERS)[number];

/** Statement → statement, in CiTO's terms. `repeats` never counts as corroboration. */
export const RELATIONS = [
  "supports",
  "disputes",
  "updates",
  "corrects",
  "retracts",
  "repeats",
] as const;
export type RelationType = (typeof RELATIONS)[number];

export const SPEAKER_KINDS = ["person", "office", "service", "body", "media"] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const STATUSES = ["current", "superseded", "corrected", "retracted"] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a date is given by the source in so many words or worked out by the editor. */
export const CLOCK_BASES = ["stated", "inferred"] as const;

/** US Intelligence Community Directive 203, bands of likelihood. */
export const ICD203_BANDS = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even",
  "likely",
  "very-likely",
  "almost-certain",
] as const;
export type Icd203Band = (typeof ICD203_BANDS)[number];

/** NATO Admiralty code, reliability of the source. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
/** NATO Admiralty code, credibility of the information. */
export const CREDIBILITIES = ["1", "2", "3", "4", "5", "6"] as const;

/** Hues a layer may have; a flavour of the map turns each into a colour. */
export const HUES = ["blue", "orange", "green", "purple", "ink", "grey"] as const;
export type Hue = (typeof HUES)[number];

/** Parts of an article in a source's outline. `furniture` is what the page adds: captions, players, newsletter boxes. */
export const PARAGRAPH_KINDS = ["title", "lead", "heading", "body", "furniture"] as const;
