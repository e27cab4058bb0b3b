import { cite } from "./de/cite.ts";
import { embed } from "./de/embed.ts";
import { exportWords } from "./de/export.ts";
import { filterWords } from "./de/filter.ts";
import { count, list, locale, plurals } from "./de/grammar.ts";
import { help } from "./de/help.ts";
import { importWords } from "./de/import.ts";
import { ledger } from "./de/ledger.ts";
import { picture } from "./de/picture.ts";
import { positions } from "./de/positions.ts";
import { reading } from "./de/reading.ts";
import { source } from "./de/source.ts";
import { timeline } from "./de/timeline.ts";
import { tour } from "./de/tour.ts";
import { vocabulary } from "./de/vocabulary.ts";
import type { Messages } from "./messages.ts";

const statements = (n: number): string => count(n, { one: "# Aussage", other: "# Aussagen" });
const places = (n: number): string => count(n, { one: "# Ort", other: "# Orte" });

export const de: Messages = {
  locale,
  plurals,
  list,

  skip: { toPanel: "Zu Orten und Aussagen springen", toMap: "Zur Karte springen" },
  languages: {
    label: "Sprache",
    name: (tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag,
  },
  theme: {
    label: (theme) => `Farben: ${theme}. Farben wechseln.`,
    names: { system: "wie auf diesem Gerät", light: "hell", dark: "dunkel" },
  },

  header: {
    from: (publisher) => `Aus ${publisher}`,
    agencies: (names) => ` mit ${list(names)}`,
    published: (date) => `veröffentlicht am ${date}`,
    statements,
    places,
    sentences: (claimed, all) =>
      `${claimed} von ${count(all, { one: "# Satz", other: "# Sätzen" })}`,
  },
  tabs: {
    label: "Ansichten",
    places: "Orte",
    statements: "Aussagen",
    positions: "Positionen",
    source: "Quelle",
  },

  ...vocabulary,

  places: {
    show: (layer) => `Auf der Karte zeigen: ${layer}`,
    context: "von anderen Quellen genannt, nicht von diesem Artikel",
    statements,
    sources: (n) => count(n, { one: "# Quelle", other: "# Quellen" }),
    unlocated: "Nicht auf der Karte",
    unlocatedNote: "Der Artikel sagt nicht, wo diese Orte liegen.",
    placeless: (n) =>
      count(n, { one: "# Aussage nennt keinen Ort", other: "# Aussagen nennen keinen Ort" }),
    layerEmpty: "Die Orte dieser Ebene konnten nicht gelesen werden.",
  },
  place: {
    back: "Alle Orte",
    here: (n) => count(n, { one: "# Ort an dieser Stelle", other: "# Orte an dieser Stelle" }),
    locatedAs: (precision) => `verortet als ${precision}`,
    radius: (kilometres) => `im Umkreis von ${kilometres} km`,
    statements,
    speakers: (n) => count(n, { one: "# Sprecher", other: "# Sprecher" }),
    disputed: (n) =>
      count(n, {
        one: "# Frage unterschiedlich beantwortet",
        other: "# Fragen unterschiedlich beantwortet",
      }),
    neighbours: "Andere Orte",
    more: (n) => count(n, { one: "# weiterer in der Liste", other: "# weitere in der Liste" }),
    geometry: (name) => `Form auf der Karte: ${name}`,
    geometryAt: "Herkunft",
    noStatement: "Keine Aussage des Artikels betrifft diesen Ort.",
    occupied: {
      word: "besetzt",
      by: (holder: string): string => `Besetzt von: ${holder}`,
      since: (date: string): string => `seit: ${date}`,
      asOf: (date: string): string => `Umriss auf dem Stand: ${date}`,
      source: (publisher: string): string => `nach Angaben von ${publisher}`,
      belongs:
        "Wem das Gebiet gehört, ändert das nicht; die Grenzen sind gezeichnet wie überall auf der Karte.",
    },
    contextNote: "Nicht aus diesem Artikel. Was andere Quellen über den Ort sagen:",
  },

  card: {
    statement: (speaker) => `Aussage: ${speaker}`,
    speaksFor: (party) => `für ${party}`,
    unnamed: "ungenannt",
    unknownSpeaker: (id) => `unbekannter Sprecher ${id}`,
    howSurely: "Wie sicher",
    hedgeBy: { speaker: "Vorbehalt des Sprechers", source: "Vorbehalt des Artikels" },
    noHedge: "ohne Vorbehalt",
    assessment: "Einschätzung",
    reliability: (code, meaning) => `Quelle ${code}, ${meaning}`,
    credibility: (code, meaning) => `Information ${code}, ${meaning}`,
    assessedBy: (by, date) => `${by}, ${date}`,
    said: "Gesagt",
    happened: "Geschehen",
    undated: "ohne Datum",
    inferred: "erschlossen",
    where: "Wo",
    answers: "Antwortet",
    relations: "Bezüge",
    evidence: "Beleg",
    chain: "Weg der Aussage bis hierher",
    position: (paragraph, first, last) =>
      first === last
        ? `Absatz ${paragraph}, Satz ${first}`
        : `Absatz ${paragraph}, Sätze ${first}–${last}`,
    noPosition: "Stelle nicht bestimmt",
    noEvidence: "keine Stelle des Artikels angegeben",
    checkYourself: "Mit eigener Kopie prüfen",
    openAt: (publisher) => `Bei ${publisher} öffnen`,
    noAddress: "Ohne Link in den Artikel: Seine Adresse ist nicht angegeben.",
    excerpt: "Im Wortlaut des Artikels",
    revisions: "Änderungen",
    showOnMap: "Auf Karte zeigen",
    link: "Link",
    copyLink: "Link kopieren",
    linkCopied: "Link kopiert",
    linkNotCopied: "Kopieren ist hier nicht erlaubt. Der Link:",
    missing: (id) => `fehlt: ${id}`,
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
    counts: (p, s) => `${places(p)}, ${statements(s)}`,
  },
  import: importWords,

  picture,

  map: {
    label: "Karte",
    canvas: "Karte der Orte; alle stehen auch in der Liste",
    still: {
      title: (dossier: string): string => `Karte: ${dossier}`,
      description: (places: string): string =>
        `Gezeichnet ist, so genau es die Quellen sagen: ${places}. Jeder Ort führt zu seinem Eintrag in der Liste.`,
    },
    legend: "Verortet als",
    route: "behauptete Bewegung",
    occupied: "besetztes Gebiet",
    context: "andere Quellen",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    controls: "Kartenansicht",
    home: "Alles zeigen",
    toFlat: "Flache Karte",
    toGlobe: "Globus",
    bases: "Kartengrund",
    ownBase: "eingebaut",
    waiting: "Die Karte wird geladen",
    failed: "Die Karte lässt sich nicht zeichnen. Alle Orte und Aussagen stehen in der Liste.",
    pictured:
      "Die Karte lässt sich hier nicht zeichnen. Dies ist ihr Bild; es lässt sich verschieben und vergrößern.",
  },

  measure: {
    button: "Entfernung messen",
    heading: "Entfernung",
    from: "von",
    to: "nach",
    choose: "Ort wählen",
    onMap: "Punkt auf der Karte",
    hint: "Klicken Sie zwei oder mehr Punkte auf der Karte an, oder wählen Sie zwei Orte.",
    next: "Und jetzt der nächste Punkt.",
    kilometres: (n) => `${n} km`,
    along: "entlang des Großkreises",
    last: (length) => `zuletzt ${length}`,
    middles: (names) => `${list(names)}: Mitte der gezeichneten Fläche`,
    clear: "Neu beginnen",
    close: "Messen beenden",
  },
  spot: {
    button: "Koordinaten der Kartenmitte",
    heading: "Koordinaten",
    center: "Kartenmitte",
    here: "an dieser Stelle",
    beside: "In der Kartenmitte liegt kein Ort der Erde.",
    waiting: "Die Karte ist noch nicht da.",
    hint: "Rechtsklick oder langes Drücken zeigt die einer anderen Stelle.",
    latitude: (degrees, north) => `${degrees}° ${north ? "N" : "S"}`,
    longitude: (degrees, east) => `${degrees}° ${east ? "O" : "W"}`,
    pair: (latitude, longitude) => `${latitude}; ${longitude}`,
    copy: (text) => `${text} kopieren`,
    copied: "Kopiert",
    notCopied: "Kopieren ist hier nicht erlaubt.",
    close: "Koordinaten schließen",
  },

  newVersion: { ready: "Von dieser Seite gibt es eine neuere Fassung.", take: "Jetzt laden" },

  problems: {
    listWorks: "Orte und Aussagen können Sie trotzdem lesen.",
    details: "Einzelheiten",
    dismiss: "Schließen",
    kinds: {
      "dossier-unreadable": "Das Dossier konnte nicht gelesen werden.",
      "layer-failed": "Eine Ebene konnte nicht geladen werden; ihre Orte fehlen.",
      findings: "Die Daten des Dossiers enthalten Fehler; siehe Quelle, Befunde.",
      "basemap-failed": "Land und Namen der Karte konnten nicht geladen werden.",
      "base-failed":
        "Der gewählte Kartengrund konnte nicht geladen werden; gezeigt wird der eingebaute.",
      "basemap-gaps":
        "Die Karte ließ sich hier nicht in voller Schärfe laden, vielleicht fehlt das Netz.",
      "base-gaps": "Teile des gewählten Kartengrunds fehlen.",
      "map-failed": "Die Karte konnte nicht gestartet werden.",
      "map-error": "Auf der Karte ist etwas fehlgeschlagen.",
      "link-dropped": "Ein Teil des Links führt ins Leere.",
      "message-dropped":
        "Die Seite, in der diese Karte steht, hat etwas verlangt, das es hier nicht gibt.",
      "search-failed": "Die Suche konnte nicht geladen werden; alles wird gezeigt.",
      "own-dossier-failed": "Ihre Daten ließen sich in diesem Browser nicht öffnen.",
      "copy-unreadable": "Ihre Kopie konnte nicht geprüft werden.",
    },
  },

  selected: {
    place: (name, precision, n) => `${name}, ${precision}, ${statements(n)}`,
    statement: (speaker, n) => `Aussage: ${speaker}, ${places(n)} auf der Karte`,
  },

  time: {
    by: (date) => `bis ${date}`,
    from: (date) => `ab ${date}`,
    range: (from, to) => `${from} bis ${to}`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    startUnknown: (date) => `bis ${date}, Beginn unbekannt`,
    endUnknown: (date) => `ab ${date}, Ende unbekannt`,
    at: (date, time) => `${date}, ${time}`,
    qualified: (date, doubts) => `${date} (${doubts.join(", ")})`,
    uncertain: "unsicher",
    approximate: "ungefähr",
    unknown: "ohne Datum",
    seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
    season: (season, year) => `${season} ${year}`,
    decade: (year) => `${year}er Jahre`,
  },

  site: { changes: "Änderungen" },
  noscript:
    "Ohne JavaScript steht die Karte still; jeder Ort auf ihr führt zu dem, was über ihn gesagt wird. Filtern und Prüfen mit einer eigenen Kopie gehen so nicht.",
};
