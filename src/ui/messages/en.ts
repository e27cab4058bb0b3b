import type { ExportScope } from "../../core/export/export-selection.ts";
import type { ExportFormat } from "../../core/export/formats.ts";
import type { ProblemKind } from "../../state/problem.ts";
import type { Theme } from "../../state/view.ts";
import { vocabulary } from "./en-vocabulary.ts";
import { counter, lister } from "./plural.ts";
import { words } from "./words.ts";

const locale = "en-GB";
const count = counter(locale);
const list = lister(locale);

const statements = (n: number): string => count(n, { one: "# statement", other: "# statements" });
const places = (n: number): string => count(n, { one: "# place", other: "# places" });

export const en = {
  locale,
  list,

  skip: { toPanel: "Skip to places and statements", toMap: "Skip to the map" },
  languages: {
    label: "Language",
    name: (tag: string): string => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag,
  },
  theme: {
    label: (theme: string): string => `Colours: ${theme}. Change colours.`,
    names: words<Theme>({
      system: "as on this device",
      light: "light",
      dark: "dark",
    }),
  },

  header: {
    from: (publisher: string): string => `From ${publisher}`,
    agencies: (names: readonly string[]): string => ` with ${list(names)}`,
    published: (date: string): string => `published ${date}`,
    statements,
    places,
    sentences: (claimed: number, all: number): string =>
      `${claimed} of ${count(all, { one: "# sentence", other: "# sentences" })}`,
  },
  tabs: { label: "Views", places: "Places", statements: "Statements", source: "Source" },

  ...vocabulary,

  places: {
    show: (layer: string): string => `Show on the map: ${layer}`,
    context: "named by other sources, not by this article",
    statements,
    sources: (n: number): string => count(n, { one: "# source", other: "# sources" }),
    unlocated: "Not on the map",
    unlocatedNote: "The article gives these no location that could be drawn.",
    placeless: (n: number): string =>
      count(n, { one: "# statement names no place", other: "# statements name no place" }),
    layerEmpty: "The places of this layer could not be read.",
  },
  place: {
    back: "All places",
    here: (n: number): string => count(n, { one: "# place here", other: "# places here" }),
    locatedAs: (precision: string): string => `located as ${precision}`,
    radius: (kilometres: string): string => `within ${kilometres} km`,
    statements,
    speakers: (n: number): string => count(n, { one: "# speaker", other: "# speakers" }),
    disputed: (n: number): string =>
      count(n, {
        one: "# question answered differently",
        other: "# questions answered differently",
      }),
    neighbours: "Other places",
    geometry: (name: string): string => `Shape on the map: ${name}`,
    geometryAt: "origin",
    noStatement: "No statement of the article rests on this place.",
    contextNote: "Not from this article. What other sources say of this place:",
  },

  card: {
    statement: (speaker: string): string => `Statement: ${speaker}`,
    speaksFor: (party: string): string => `for ${party}`,
    unnamed: "unnamed",
    unknownSpeaker: (id: string): string => `unknown speaker ${id}`,
    howSurely: "How surely",
    hedgeBy: { speaker: "the speaker’s hedge", source: "the article’s hedge" },
    noHedge: "stated without hedge",
    assessment: "Assessment",
    reliability: (code: string, meaning: string): string => `source ${code}, ${meaning}`,
    credibility: (code: string, meaning: string): string => `information ${code}, ${meaning}`,
    assessedBy: (by: string, date: string): string => `${by}, ${date}`,
    said: "Said",
    happened: "Happened",
    undated: "undated",
    inferred: "inferred",
    where: "Where",
    answers: "Answers",
    relations: "Relations",
    evidence: "Evidence",
    chain: "How it reached us",
    position: (paragraph: number, first: number, last: number): string =>
      first === last
        ? `paragraph ${paragraph}, sentence ${first}`
        : `paragraph ${paragraph}, sentences ${first}–${last}`,
    noPosition: "passage not located",
    noEvidence: "no passage of the article is given",
    checkYourself: "Check with your own copy",
    openAt: (publisher: string): string => `Open at ${publisher}`,
    noAddress: "(the dossier has no address for the article)",
    excerpt: "In the article’s words",
    revisions: "Changes",
    showOnMap: "Show on map",
    copyLink: "Copy link",
    linkCopied: "Link copied",
    linkNotCopied: "Copying is not allowed here. The link:",
    missing: (id: string): string => `missing: ${id}`,
  },

  statements: {
    heading: statements,
    groupBy: "Group by",
    groups: {
      order: "order of the article",
      speaker: "speaker",
      place: "place",
      question: "question",
    },
    without: {
      speaker: "Unknown speaker",
      place: "No place",
      question: "Answers no question",
    },
    none: "This dossier has no statements.",
  },

  source: {
    article: "The article",
    publisher: "Publisher",
    agencies: "Agencies",
    byline: "Byline",
    published: "Published",
    retrieved: "Retrieved",
    notRetrieved: "not stated",
    license: "Licence",
    noLicense: "no licence known",
    address: "Address",
    noAddress:
      "The dossier gives no address for this article (url is null), so there is no link into its text. Check the statements with your own copy.",
    textNotHere:
      "The article’s text belongs to its publisher and is not part of this page. Each statement is written in our own words; a fingerprint proves which sentence it rests on.",
    coverage: "Coverage",
    coverageOf: (claimed: number, all: number): string =>
      `Statements rest on ${claimed} of ${count(all, { one: "# sentence", other: "# sentences" })} of the article.`,
    noOutline: "The dossier has no outline of this article; coverage cannot be counted.",

    ownCopy: "Your own copy",
    copyIntro:
      "Paste the article’s text, or choose or drop a saved page (.txt, .html). Every statement is then compared with the sentence it rests on. The copy stays in this browser: it is neither sent nor stored.",
    paste: "Text of the article",
    check: "Check this text",
    choose: "Choose a file",
    dropHere: "Drop the file to check it",
    checking: "Checking …",
    remove: "Remove copy",
    pastedName: "pasted text",
    checked: (name: string): string => `Checked: ${name}`,
    notArticle:
      "None of the article’s sentences was found. Is this the article named above, in full?",
    counts: "Sentences behind the statements",
    problems: "Not exact",
    sentences: "The article in your copy",
    unclaimed: "no statement",
    unclaimedCount: (n: number): string =>
      count(n, { one: "# sentence without a statement", other: "# sentences without a statement" }),
    wrongFile: (name: string, kind: string, size: string): string =>
      `“${name}” (${kind}, ${size}) could not be checked.`,
    unknownKind: "unknown kind",
    reasons: {
      kind: "Only plain text (.txt) and saved web pages (.html) can be read.",
      binary: "The file is not text.",
      large: "That is more than 5 MB; an article is far smaller.",
      empty: "It contains no text.",
      unreadable: "The browser could not read it.",
      several: "Please give one file at a time.",
    },

    context: "Other sources",
    contextIntro: "They name places that this article leaves unnamed. No statement rests on them.",
    licences: "Licences",
    dossierLicense: (license: string): string => `Statements and places: ${license}`,
    dossierNoLicense: "Statements and places: no licence stated",
    boundaries: "Boundaries",
    boundaryPolicy:
      "The map shows internationally recognised boundaries (United Nations General Assembly resolutions 68/262 and ES-11/4): Crimea and the occupied regions are Ukraine. Military control is not shown.",
    otherBoundaries:
      "This holds for the built-in basemap. The other basemaps of this site draw boundaries as their makers do.",
    findings: "Findings",
    noFindings: "The dossier has no findings: everything in it could be read.",
    findingsIntro: (n: number): string =>
      count(n, {
        one: "# finding in the dossier’s data",
        other: "# findings in the dossier’s data",
      }),
    about: "About this dossier",
    editor: "Editor",
    format: "Format",
    formatVersion: (format: string, version: number): string => `${format}, version ${version}`,
  },

  export: {
    button: "Export",
    heading: "Export as GeoJSON",
    place: "Export this place",
    scope: "What",
    scopes: words<ExportScope>({
      all: "everything",
      shown: "layers that are on the map",
      selected: "this place",
    }),
    format: "How",
    formats: words<ExportFormat>({
      geojson: "one feature per place, its statements inside",
      "geojson-flat": "one feature per statement and place, for GIS and spreadsheets",
    }),
    save: "Save file",
    saved: (name: string): string => `Saved as ${name}`,
    failed: (reason: string): string => `The file could not be made: ${reason}`,
    license: (license: string): string => `Licence: ${license}.`,
    noLicense: "Licence: none stated.",
    noArticle: "The article’s text is not in it.",
    counts: (p: number, s: number): string => `${places(p)}, ${statements(s)}`,
    close: "Close",
  },

  map: {
    label: "Map",
    canvas: "Map of the places; the list has all of them, too",
    legend: "Located as",
    route: "claimed movement",
    context: "other sources",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    controls: "Map view",
    home: "Show everything",
    toFlat: "Flat map",
    toGlobe: "Globe",
    bases: "Basemap",
    ownBase: "built in",
    waiting: "The map is loading",
    failed: "The map could not be drawn. All places and statements are in the list.",
  },

  measure: {
    button: "Measure a distance",
    heading: "Distance",
    from: "from",
    to: "to",
    choose: "Choose a place",
    onMap: "point on the map",
    hint: "Click two or more points on the map, or choose two places.",
    next: "Now the next point.",
    kilometres: (n: string): string => `${n} km`,
    along: "along the great circle",
    last: (length: string): string => `last leg ${length}`,
    middles: (names: readonly string[]): string => `${list(names)}: middle of the area as drawn`,
    clear: "Start again",
    close: "Stop measuring",
  },
  spot: {
    button: "Coordinates of the map’s centre",
    heading: "Coordinates",
    center: "centre of the map",
    here: "at this spot",
    beside: "There is no place on Earth in the centre of the map.",
    waiting: "The map is not there yet.",
    hint: "A right click or a long press shows those of another spot.",
    latitude: (degrees: string, north: boolean): string => `${degrees}° ${north ? "N" : "S"}`,
    longitude: (degrees: string, east: boolean): string => `${degrees}° ${east ? "E" : "W"}`,
    pair: (latitude: string, longitude: string): string => `${latitude}, ${longitude}`,
    copy: (text: string): string => `Copy ${text}`,
    copied: "Copied",
    notCopied: "Copying is not allowed here.",
    close: "Close coordinates",
  },

  problems: {
    listWorks: "Places and statements can be read all the same.",
    details: "Details",
    dismiss: "Close",
    kinds: words<ProblemKind>({
      "dossier-unreadable": "The dossier could not be read.",
      "layer-failed": "A layer could not be loaded; its places are missing.",
      findings: "The dossier’s data has errors; see Source, Findings.",
      "basemap-failed": "Land and names of the map could not be loaded.",
      "base-failed": "The chosen basemap could not be loaded; the built-in one is shown.",
      "base-gaps": "Parts of the chosen basemap are missing.",
      "map-failed": "The map could not be started.",
      "map-error": "Something on the map failed.",
      "link-dropped": "Part of the link could not be followed.",
      "copy-unreadable": "Your copy could not be checked.",
    }),
  },

  selected: {
    place: (name: string, precision: string, n: number): string =>
      `${name}, ${precision}, ${statements(n)}`,
    statement: (speaker: string, n: number): string =>
      `Statement of ${speaker}, ${places(n)} on the map`,
  },

  time: {
    by: (date: string): string => `by ${date}`,
    from: (date: string): string => `from ${date}`,
    range: (from: string, to: string): string => `${from} to ${to}`,
    between: (from: string, to: string): string => `between ${from} and ${to}`,
    startUnknown: (date: string): string => `until ${date}, beginning unknown`,
    endUnknown: (date: string): string => `from ${date}, end unknown`,
    at: (date: string, time: string): string => `${date}, ${time}`,
    qualified: (date: string, doubts: readonly string[]): string =>
      `${date} (${doubts.join(", ")})`,
    uncertain: "uncertain",
    approximate: "approximate",
    unknown: "undated",
    seasons: ["spring", "summer", "autumn", "winter"] as readonly string[],
    season: (season: string, year: string): string => `${season} ${year}`,
    decade: (year: string): string => `${year}s`,
  },

  noscript:
    "The map and the check of your own copy need JavaScript. Everything else is on this page.",
};
