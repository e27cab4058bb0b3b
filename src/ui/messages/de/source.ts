import { FINDING_WORDS_DE } from "../../../core/wording/finding-words-de.ts";
import type { source as english } from "../en/source.ts";
import { count } from "./grammar.ts";

export const source: typeof english = {
  article: "Der Artikel",
  publisher: "Herausgeber",
  agencies: "Agenturen",
  byline: "Kürzel",
  published: "Erschienen",
  retrieved: "Abgerufen",
  notRetrieved: "nicht angegeben",
  license: "Lizenz",
  noLicense: "keine Lizenz bekannt",
  inCopyright: "urheberrechtlich geschützt, alle Rechte beim Verlag",
  address: "Adresse",
  noAddress:
    "Für diesen Artikel ist keine Adresse angegeben, deshalb führt kein Link in seinen Text. Prüfen Sie die Aussagen mit einer eigenen Kopie.",
  textNotHere:
    "Der Text des Artikels gehört dem Verlag und ist nicht Teil dieser Seite. Jede Aussage steht in unseren eigenen Worten; ein digitaler Fingerabdruck belegt, auf welchem Satz sie beruht.",
  coverage: "Abdeckung",
  coverageOf: (claimed, all) =>
    `Aussagen beruhen auf ${claimed} von ${count(all, { one: "# Satz", other: "# Sätzen" })} des Artikels.`,
  noOutline:
    "Das Dossier kennt die Gliederung dieses Artikels nicht; die Abdeckung lässt sich nicht zählen.",

  ownCopy: "Ihre eigene Kopie",
  copyIntro:
    "Fügen Sie den Text des Artikels ein, wählen Sie eine gespeicherte Seite (.txt, .html), oder ziehen Sie sie hierher. Jede Aussage wird dann mit dem Satz verglichen, auf dem sie beruht. Die Kopie bleibt in diesem Browser: Sie wird weder gesendet noch gespeichert.",
  paste: "Text des Artikels",
  check: "Text prüfen",
  choose: "Datei wählen",
  checking: "Wird geprüft …",
  remove: "Kopie entfernen",
  pastedName: "eingefügter Text",
  checked: (name) => `Geprüft: ${name}`,
  notArticle:
    "Kein Satz des Artikels wurde gefunden. Ist es der oben genannte Artikel, und vollständig?",
  counts: "Sätze hinter den Aussagen",
  problems: "Nicht wortgleich",
  wrongFile: (name, kind, size) => `„${name}“ (${kind}, ${size}) konnte nicht geprüft werden.`,
  unknownKind: "unbekannte Art",
  reasons: {
    kind: "Gelesen werden nur reiner Text (.txt) und gespeicherte Webseiten (.html).",
    binary: "Die Datei ist kein Text.",
    large: "Das ist mehr als 5 MB; ein Artikel ist weit kleiner.",
    empty: "Darin steht kein Text.",
    unreadable: "Der Browser konnte sie nicht lesen.",
    several: "Bitte nur eine Datei auf einmal.",
  },

  context: "Andere Quellen",
  contextIntro: "Sie nennen Orte, die dieser Artikel offenlässt. Keine Aussage beruht auf ihnen.",
  licences: "Lizenzen",
  dossierLicense: (license) => `Aussagen und Orte: ${license}`,
  dossierNoLicense: "Aussagen und Orte: keine Lizenz angegeben",
  boundaryPolicy:
    "Die Karte zeigt die international anerkannten Grenzen (Resolutionen 68/262 und ES-11/4 der Generalversammlung der Vereinten Nationen): Die Krim und die besetzten Gebiete gehören zur Ukraine. Wer ein Gebiet militärisch kontrolliert, zeigt sie nicht.",
  otherBoundaries:
    "Das gilt für den eingebauten Kartengrund. Die anderen Kartengründe dieser Seite ziehen Grenzen, wie ihre Hersteller es tun.",
  findings: "Befunde",
  noFindings: "Zu diesem Dossier gibt es keine Befunde: Alles darin konnte gelesen werden.",
  findingsIntro:
    "Was beim Lesen des Dossiers und beim Abgleich mit den Regeln seines Formats auffiel – und was die Redaktion tun kann.",
  findingsOf: {
    error: (n) => count(n, { one: "# Fehler", other: "# Fehler" }),
    warning: (n) => count(n, { one: "# Warnung", other: "# Warnungen" }),
    note: (n) => count(n, { one: "# Hinweis", other: "# Hinweise" }),
  },
  findingHint: "Abhilfe:",
  findingWords: FINDING_WORDS_DE,
  about: "Über dieses Dossier",
  editor: "Redaktion",
  format: "Format",
  formatVersion: (format, version) => `${format}, Version ${version}`,
};
