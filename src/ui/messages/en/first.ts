import type { Precision } from "../../../core/dossier/vocabulary.ts";
import type { ProblemKind } from "../../../state/problem.ts";
import type { Theme } from "../../../state/view.ts";
import { words } from "../words.ts";
import { count, list, locale, plurals } from "./grammar.ts";

const statements = (n: number): string => count(n, { one: "# statement", other: "# statements" });
const places = (n: number): string => count(n, { one: "# place", other: "# places" });

/** What the page says before any part of it that is loaded later. */
export const first = {
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
    help: "Help",
    glossary: "Glossary",
    embed: "Embed",
    openData: "Open data of your own",
    tour: (n: number): string => `Guided tour, ${count(n, { one: "# step", other: "# steps" })}`,
    tourOn: "Continue the tour",
  },
  tabs: {
    label: "Views",
    places: "Places",
    statements: "Statements",
    positions: "Positions",
    source: "Source",
  },

  precision: words<Precision>({
    exact: "exact spot",
    settlement: "settlement",
    "near-settlement": "near a settlement",
    adm2: "district",
    adm1: "region",
    "supra-adm1": "vague area",
    country: "country",
    water: "waters",
    unlocated: "not located",
  }),
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
    occupied: "occupied",
  },
  results: {
    statements: (shown: number, all: number): string =>
      `${shown} of ${count(all, { one: "# statement", other: "# statements" })}`,
    places: (shown: number, all: number): string =>
      `${shown} of ${count(all, { one: "# place", other: "# places" })}`,
    undatedKept: (n: number): string =>
      count(n, { one: "# of them undated", other: "# of them undated" }),
    undatedOut: (n: number): string =>
      count(n, { one: "# undated left out", other: "# undated left out" }),
    unlocated: (n: number): string =>
      count(n, { one: "# of them not on the map", other: "# of them not on the map" }),
    out: {
      statements: (n: number): string =>
        count(n, { one: "# statement filtered out", other: "# statements filtered out" }),
      places: (n: number): string =>
        count(n, { one: "# place filtered out", other: "# places filtered out" }),
    },
  },
  opened: {
    name: (name: string): string =>
      `Opened from ${name}. Only this browser has it; copied links lead others to the published dossier.`,
    back: "Back to the published dossier",
  },

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
    measure: "Measure a distance",
    spot: "Coordinates of the map’s centre",
    boundaries: "Boundaries",
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
      "area-failed": "The filter by area could not be loaded; everywhere is shown.",
      "part-failed":
        "A part of the page could not be loaded. What you do there has no effect; reload the page.",
    }),
  },

  selected: {
    place: (name: string, precision: string, n: number): string =>
      `${name}, ${precision}, ${statements(n)}`,
    statement: (speaker: string, n: number): string =>
      `Statement of ${speaker}, ${places(n)} on the map`,
    step: (step: number, of: number, text: string): string => `Step ${step} of ${of}: ${text}`,
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
    "Without JavaScript the map stands still; each place on it leads to what is said about it. Filtering and the check of your own copy need it.",
};
