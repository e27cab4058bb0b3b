import type { Messages } from "../messages.ts";
import { cite } from "./cite.ts";
import { embed } from "./embed.ts";
import { exportWords } from "./export.ts";
import { filterWords } from "./filter.ts";
import { first } from "./first.ts";
import { count, list } from "./grammar.ts";
import { help } from "./help.ts";
import { importWords } from "./import.ts";
import { ledger } from "./ledger.ts";
import { picture } from "./picture.ts";
import { positions } from "./positions.ts";
import { reading } from "./reading.ts";
import { source } from "./source.ts";
import { timeline } from "./timeline.ts";
import { tour } from "./tour.ts";
import { vocabulary } from "./vocabulary.ts";

const statements = (n: number): string => count(n, { one: "# Aussage", other: "# Aussagen" });
const places = (n: number): string => count(n, { one: "# Ort", other: "# Orte" });

export const all: Messages = {
  ...first,

  ...vocabulary,

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
    showAll: (n) => `Alle ${n} zeigen`,
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

  measure: {
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

  site: { changes: "Änderungen" },
};
