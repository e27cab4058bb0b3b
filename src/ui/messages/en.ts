import type { ProblemKind } from "../../state/problem.ts";
import type { Theme } from "../../state/view.ts";
import { cite } from "./en/cite.ts";
import { embed } from "./en/embed.ts";
import { exportWords } from "./en/export.ts";
import { filterWords } from "./en/filter.ts";
import { count, list, locale, plurals } from "./en/grammar.ts";
import { help } from "./en/help.ts";
import { importWords } from "./en/import.ts";
import { ledger } from "./en/ledger.ts";
import { picture } from "./en/picture.ts";
import { positions } from "./en/positions.ts";
import { reading } from "./en/reading.ts";
import { source } from "./en/source.ts";
import { timeline } from "./en/timeline.ts";
import { tour } from "./en/tour.ts";
import { vocabulary } from "./en/vocabulary.ts";
import { words } from "./words.ts";

const statements = (n: number): string => count(n, { one: "# statement", other: "# statements" });
const places = (n: number): string => count(n, { one: "# place", other: "# places" });

export const en = {
  locale,
  plurals: plurals as readonly Intl.LDMLPluralRule[],
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
  tabs: {
    label: "Views",
    places: "Places",
    statements: "Statements",
    positions: "Positions",
    source: "Source",
  },

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
    more: (n: number): string =>
      count(n, { one: "# more in the list", other: "# more in the list" }),
    geometry: (name: string): string => `Shape on the map: ${name}`,
    geometryAt: "origin",
    noStatement: "No statement of the article rests on this place.",
    occupied: {
      word: "occupied",
      by: (holder: string): string => `Occupied by ${holder}`,
      since: (date: string): string => `since ${date}`,
      asOf: (date: string): string => `outline as of ${date}`,
      source: (publisher: string): string => `according to ${publisher}`,
      belongs:
        "That changes nothing of whose territory it is; boundaries are drawn as everywhere on the map.",
    },
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
    noAddress: "No link into the article: its address is not given.",
    excerpt: "In the article’s words",
    revisions: "Changes",
    showOnMap: "Show on map",
    link: "Link",
    copyLink: "Copy link",
    linkCopied: "Link copied",
    linkNotCopied: "Copying is not allowed here. The link:",
    missing: (id: string): string => `missing: ${id}`,
  },

  ...filterWords,

  source,
  positions,
  timeline,
  reading,
  cite,
  embed,
  help,
  ledger,
  tour,

  export: {
    ...exportWords,
    counts: (p: number, s: number): string => `${places(p)}, ${statements(s)}`,
  },
  import: importWords,

  picture,

  map: {
    label: "Map",
    canvas: "Map of the places; the list has all of them, too",
    still: {
      title: (dossier: string): string => `Map: ${dossier}`,
      description: (places: string): string =>
        `Drawn as precisely as the sources say: ${places}. Each place leads to its entry in the list.`,
    },
    legend: "Located as",
    route: "claimed movement",
    occupied: "occupied area",
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
    pictured: "The map cannot be drawn here. This is its picture; you can move and enlarge it.",
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

  newVersion: { ready: "A newer version of this page is there.", take: "Load it now" },

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
      "basemap-gaps":
        "The map could not be loaded as finely as you look at it, perhaps because there is no network.",
      "base-gaps": "Parts of the chosen basemap are missing.",
      "map-failed": "The map could not be started.",
      "map-error": "Something on the map failed.",
      "link-dropped": "Part of the link could not be followed.",
      "message-dropped": "The page around this map asked for something that is not here.",
      "own-dossier-failed": "Your data could not be opened in this browser.",
      "copy-unreadable": "Your copy could not be checked.",
      "search-failed": "The search could not be loaded; everything is shown.",
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

  site: { changes: "Changes" },
  noscript:
    "Without JavaScript the map stands still; each place on it leads to what is said about it. Filtering and the check of your own copy need it.",
};
