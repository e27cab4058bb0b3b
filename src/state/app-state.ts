import { type Signal, signal } from "@preact/signals-core";
import type { Camera, Projection } from "../core/camera/camera.ts";
import type { BasemapConfig } from "../core/config/site-config.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Finding } from "../core/dossier/finding.ts";
import { type DossierIndex, indexDossier } from "../core/dossier/index-dossier.ts";
import type { Copy } from "../core/evidence/copy-text.ts";
import type { CopyReport } from "../core/evidence/report.ts";
import type { ExportScope } from "../core/export/export-selection.ts";
import { type Filter, NO_FILTER, type Ring } from "../core/query/filter.ts";
import type { Grouping } from "../core/query/group-statements.ts";
import type { PlacesInArea } from "../core/query/places-in-area.ts";
import type { Sorting } from "../core/query/sort-statements.ts";
import { type CopyStatus, NO_COPY } from "./copy-status.ts";
import type { ImportStep, OwnDossier } from "./import-step.ts";
import type { TakePicture } from "./map-picture.ts";
import type { MeasurePoint } from "./measure.ts";
import type { Problem } from "./problem.ts";
import type { SearchResult, SearchStatus } from "./search-result.ts";
import { NOTHING_SELECTED, type Selection } from "./selection.ts";
import { computeShown, type Shown } from "./shown.ts";
import type { Spot } from "./spot.ts";
import type { Tab, Theme } from "./view.ts";

/** What the reader asked the camera to do; a new object each time, so that the same wish can be made twice. */
export type CameraWish =
  | { readonly kind: "home" }
  | { readonly kind: "fit"; readonly places: readonly string[] }
  | { readonly kind: "go"; readonly camera: Camera }
  | { readonly kind: "zoom"; readonly by: 1 | -1 };

/** Where the live map is: not there yet, drawn, not to be had (with the reason in `problems`), or not part of this page. */
export type MapStatus = "waiting" | "ready" | "failed" | "none";

export type NewVersion = "none" | "ready" | "taken";

/** The reader's own copy of a source. It stays in the page. */
export type ReaderCopy = {
  /** What the reader gave, of which source. `name` is the file's, empty for pasted text. */
  readonly given: Copy & { readonly source: string; readonly name: string };
  readonly report: CopyReport;
  /** What the rules about the article's words found. */
  readonly findings: readonly Finding[];
};

export type PageKind = {
  /** Folder of its dossier. */
  readonly slug: string;
  /** Languages it is published in. */
  readonly languages: readonly string[];
  /** Whether it is the small one for a frame in another page: map and claims, and the way to the full page for all else. */
  readonly embed: boolean;
  /** Whether it has such a one beside it, for others to embed. */
  readonly embeddable: boolean;
};

/** All that changes while a dossier is read. `ui` and `map` meet here and nowhere else. */
export type AppState = Shown & {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  /** Grounds that the site's owner offers besides the site's own. */
  readonly basemaps: readonly BasemapConfig[];
  /** Which page this is, whatever is open in it. */
  readonly page: PageKind;
  readonly language: Signal<string>;
  readonly theme: Signal<Theme>;
  readonly tab: Signal<Tab>;
  readonly selection: Signal<Selection>;
  /** Places under the last click, smallest first; empty when fewer than two. */
  readonly candidates: Signal<readonly string[]>;
  /** Place under the pointer, on the map or in the list. */
  readonly hovered: Signal<string | null>;
  /** Places named by what is pointed at in a text: a sentence of the article, a step of the tour. */
  readonly pointed: Signal<readonly string[]>;
  /** Id of the source that is read beside the map; null while none is. */
  readonly reading: Signal<string | null>;
  /** What the open help is asked for: a term of its glossary, or nothing in particular; null while it is closed. */
  readonly help: Signal<string | null>;
  /** Id of the open step of the guided tour; null while there is none. */
  readonly tour: Signal<string | null>;
  /** The filter and the switched off layers from before the tour, which shows everything; null outside of it. */
  readonly setAside: Signal<{
    readonly filter: Filter;
    readonly hidden: ReadonlySet<string>;
  } | null>;
  /** Ids of layers that are switched off. */
  readonly hidden: Signal<ReadonlySet<string>>;
  readonly filter: Signal<Filter>;
  /** What statements stand under in their list, and in which order. */
  readonly grouping: Signal<Grouping>;
  readonly sorting: Signal<Sorting>;
  /** Corners of the area that is being drawn, in order; null while none is. */
  readonly drawing: Signal<Ring | null>;
  /** What the filter's words were last looked for in; null before the first search. */
  readonly searchResult: Signal<SearchResult | null>;
  readonly searchStatus: Signal<SearchStatus>;
  /** Ids of the places that the map shows at the moment; null while there is no map. */
  readonly inView: Signal<ReadonlySet<string> | null>;
  /** Finds the places in an area that the filter asks for; null until somebody has asked and it is loaded. */
  readonly placesInArea: Signal<PlacesInArea | null>;
  /** Null while the map is where it opens. */
  readonly camera: Signal<Camera | null>;
  readonly cameraWish: Signal<CameraWish | null>;
  readonly projection: Signal<Projection>;
  /** Id of the configured basemap that is asked for; null for the site's own. */
  readonly base: Signal<string | null>;
  readonly mapStatus: Signal<MapStatus>;
  /** Whether the map stays the still one, as asked for where an embed stands. */
  readonly still: Signal<boolean>;
  /** Gives a picture of the map; null while there is none. */
  readonly takePicture: Signal<TakePicture | null>;
  /** Points of the way that is being measured, in order; null while nothing is measured. */
  readonly measuring: Signal<readonly MeasurePoint[] | null>;
  /** Whose coordinates are shown: a point's, those of the middle of the map as it moves, or none. */
  readonly spot: Signal<Spot | "center" | null>;
  /** What is in the middle of the map; null while there is none. */
  readonly center: Signal<Spot | null>;
  readonly copy: Signal<ReaderCopy | null>;
  readonly copyStatus: Signal<CopyStatus>;
  /** What is about to be exported while the export menu is open; null while it is closed. */
  readonly exporting: Signal<ExportScope | null>;
  /** Whether the reader is choosing how to embed the page. */
  readonly embedding: Signal<boolean>;
  /** Null while no file of data is being opened. */
  readonly importing: Signal<ImportStep | null>;
  /** The reader's own dossier that is open in the published one's place: its file's name; null for the published one. */
  readonly openedFrom: Signal<string | null>;
  /** What the reader asked to open in the place of what is open; `"published"` leads back. */
  readonly openWish: Signal<OwnDossier | "published" | null>;
  /** A newer version of the site: none that is known of, ready to be taken, or taken by the reader. */
  readonly newVersion: Signal<NewVersion>;
  /** What reading and validating the dossier found. */
  readonly findings: Signal<readonly Finding[]>;
  readonly problems: Signal<readonly Problem[]>;
};

/** State of a page that has just been opened, before the URL has its say. */
export function createAppState(
  dossier: Dossier,
  language: string,
  basemaps: readonly BasemapConfig[] = [],
  page: PageKind = {
    slug: dossier.id,
    languages: dossier.languages,
    embed: false,
    embeddable: true,
  },
): AppState {
  const state = {
    dossier,
    index: indexDossier(dossier),
    basemaps,
    page,
    language: signal(language),
    theme: signal<Theme>("system"),
    tab: signal<Tab>("places"),
    selection: signal<Selection>(NOTHING_SELECTED),
    candidates: signal<readonly string[]>([]),
    hovered: signal<string | null>(null),
    pointed: signal<readonly string[]>([]),
    reading: signal<string | null>(null),
    tour: signal<string | null>(null),
    help: signal<string | null>(null),
    setAside: signal<{ filter: Filter; hidden: ReadonlySet<string> } | null>(null),
    hidden: signal<ReadonlySet<string>>(new Set()),
    filter: signal<Filter>(NO_FILTER),
    grouping: signal<Grouping>("order"),
    sorting: signal<Sorting>("order"),
    drawing: signal<Ring | null>(null),
    searchResult: signal<SearchResult | null>(null),
    searchStatus: signal<SearchStatus>("idle"),
    inView: signal<ReadonlySet<string> | null>(null),
    placesInArea: signal<PlacesInArea | null>(null),
    camera: signal<Camera | null>(null),
    cameraWish: signal<CameraWish | null>(null),
    projection: signal<Projection>("globe"),
    base: signal<string | null>(null),
    mapStatus: signal<MapStatus>("waiting"),
    still: signal(false),
    takePicture: signal<TakePicture | null>(null),
    measuring: signal<readonly MeasurePoint[] | null>(null),
    spot: signal<Spot | "center" | null>(null),
    center: signal<Spot | null>(null),
    copy: signal<ReaderCopy | null>(null),
    copyStatus: signal<CopyStatus>(NO_COPY),
    exporting: signal<ExportScope | null>(null),
    embedding: signal(false),
    importing: signal<ImportStep | null>(null),
    openedFrom: signal<string | null>(null),
    openWish: signal<OwnDossier | "published" | null>(null),
    newVersion: signal<NewVersion>("none"),
    findings: signal<readonly Finding[]>([]),
    problems: signal<readonly Problem[]>([]),
  };
  return { ...state, ...computeShown(state) };
}
