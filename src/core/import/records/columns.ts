/** What a column of a table can be. The names are those of our own flat exports. */
export const COLUMN_TARGETS = [
  "text",
  "speaker_name",
  "place",
  "latitude",
  "longitude",
  "wkt",
  "precision",
  "radius_m",
  "kind",
  "layer_id",
  "role",
  "act",
  "said_at",
  "event",
  "hedge",
  "source_title",
  "publisher",
  "published",
  "source_url",
  "statement_id",
  "place_id",
  "speaker_id",
  "source_id",
  "wikidata",
  "polarity",
  "status",
  "answers",
  "relations",
  "via",
  "license",
  "evidence_start",
  "evidence_end",
  "evidence_sha256",
  "evidence_first",
  "evidence_last",
  "evidence_prefix",
  "evidence_suffix",
] as const;
export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/** Which column of a table is what; what is not in it is left out. */
export type ColumnMap = Readonly<Partial<Record<ColumnTarget, string>>>;

/** Names that columns have in spreadsheets and exports of other programs, in lower case without marks. */
const NAMES: Readonly<Partial<Record<ColumnTarget, readonly string[]>>> = {
  text: ["statement", "claim", "aussage", "behauptung", "notes", "description", "beschreibung"],
  speaker_name: ["speaker", "actor", "sprecher", "wer", "who"],
  place: ["place_name", "location", "name", "title", "titel", "ort", "toponym", "label"],
  latitude: ["lat", "y", "breite", "breitengrad"],
  longitude: ["lon", "lng", "long", "x", "lange", "langengrad"],
  wkt: ["geometry", "geom", "the_geom"],
  radius_m: ["radius", "precision_m", "accuracy_m"],
  kind: ["type", "art", "category", "kategorie"],
  layer_id: ["layer", "ebene"],
  role: ["rolle"],
  said_at: ["said", "gesagt", "statement_date"],
  event: ["date", "datum", "event_date", "when", "event_edtf"],
  source_title: ["headline", "schlagzeile"],
  publisher: ["source", "quelle", "verlag", "medium"],
  published: ["publication_date", "veroffentlicht"],
  source_url: ["url", "link", "source_link"],
  statement_id: ["id"],
  wikidata: ["wikidata_id", "qid"],
};

/** Which of a table's columns are what, by their names; each column once, and what cannot be told is left open. */
export function guessColumns(columns: readonly string[]): ColumnMap {
  const free = new Map(columns.map((column) => [plain(column), column]));
  const map: Partial<Record<ColumnTarget, string>> = {};
  const take = (target: ColumnTarget, names: readonly string[]) => {
    const name = names.find((each) => map[target] === undefined && free.has(each));
    const column = free.get(name ?? "");
    if (name === undefined || column === undefined) return;
    map[target] = column;
    free.delete(name);
  };
  // Exact names first, so that a guess never takes a column that says what it is.
  for (const target of COLUMN_TARGETS) take(target, [target]);
  for (const target of COLUMN_TARGETS) take(target, NAMES[target] ?? []);
  return map;
}

function plain(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s-]+/g, "_");
}
