import type { first as english } from "../en/first.ts";
import { count, list, locale, plurals } from "./grammar.ts";

const statements = (n: number): string => count(n, { one: "# Aussage", other: "# Aussagen" });
const places = (n: number): string => count(n, { one: "# Ort", other: "# Orte" });

export const first: typeof english = {
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
    help: "Hilfe",
    glossary: "Glossar",
    embed: "Einbetten",
    openData: "Eigene Daten öffnen",
    tour: (n) => `Rundgang in ${count(n, { one: "# Schritt", other: "# Schritten" })}`,
    tourOn: "Rundgang fortsetzen",
  },
  tabs: {
    label: "Ansichten",
    places: "Orte",
    statements: "Aussagen",
    positions: "Positionen",
    source: "Quelle",
  },

  precision: {
    exact: "genaue Stelle",
    settlement: "Ortschaft",
    "near-settlement": "bei einer Ortschaft",
    adm2: "Kreis",
    adm1: "Region",
    "supra-adm1": "ungefähres Gebiet",
    country: "Land",
    water: "Gewässer",
    unlocated: "nicht verortet",
  },
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
    occupied: "besetzt",
  },
  results: {
    statements: (shown, all) =>
      `${shown} von ${count(all, { one: "# Aussage", other: "# Aussagen" })}`,
    places: (shown, all) => `${shown} von ${count(all, { one: "# Ort", other: "# Orten" })}`,
    undatedKept: (n) => count(n, { one: "# davon undatiert", other: "# davon undatiert" }),
    undatedOut: (n) =>
      count(n, { one: "# undatierte ausgelassen", other: "# undatierte ausgelassen" }),
    unlocated: (n) =>
      count(n, { one: "# davon nicht auf der Karte", other: "# davon nicht auf der Karte" }),
    out: {
      statements: (n) =>
        count(n, { one: "# Aussage herausgefiltert", other: "# Aussagen herausgefiltert" }),
      places: (n) => count(n, { one: "# Ort herausgefiltert", other: "# Orte herausgefiltert" }),
    },
  },
  opened: {
    name: (name) =>
      `Aus ${name} geöffnet. Nur dieser Browser hat die Daten; kopierte Links führen andere zum veröffentlichten Dossier.`,
    back: "Zurück zum veröffentlichten Dossier",
  },

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
    measure: "Entfernung messen",
    spot: "Koordinaten der Kartenmitte",
    boundaries: "Grenzen",
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
      "search-failed": "Die Suche konnte nicht geladen werden; alles wird gezeigt.",
      "area-failed": "Der Filter nach Gebieten konnte nicht geladen werden; alles wird gezeigt.",
      "part-failed":
        "Ein Teil der Seite konnte nicht geladen werden und reagiert nicht. Laden Sie die Seite neu.",
      "message-dropped":
        "Die Seite, in der diese Karte steht, hat etwas verlangt, das es hier nicht gibt.",
      "own-dossier-failed": "Ihre Daten ließen sich in diesem Browser nicht öffnen.",
      "copy-unreadable": "Ihre Kopie konnte nicht geprüft werden.",
    },
  },

  selected: {
    place: (name, precision, n) => `${name}, ${precision}, ${statements(n)}`,
    statement: (speaker, n) => `Aussage: ${speaker}, ${places(n)} auf der Karte`,
    step: (step, of, text) => `Schritt ${step} von ${of}: ${text}`,
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

  noscript:
    "Ohne JavaScript steht die Karte still; jeder Ort auf ihr führt zu dem, was über ihn gesagt wird. Filtern und Prüfen mit einer eigenen Kopie gehen so nicht.",
};
