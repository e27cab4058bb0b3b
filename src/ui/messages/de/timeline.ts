import type { Messages } from "../messages.ts";
import { count, list } from "./grammar.ts";

export const timeline: Messages["timeline"] = {
  label: "Zeitleiste",
  heading: "Wann",
  clocks: {
    said: "gesagt",
    happened: "geschehen",
    published: "veröffentlicht",
    retrieved: "abgerufen",
  },
  marks: "Zeitangaben der Aussagen",
  marksHelp: "Pfeiltasten führen von Zeitangabe zu Zeitangabe, die Eingabetaste öffnet.",
  mark: (clock, date) => `${clock}: ${date}`,
  several: (n) => count(n, { one: "# Aussage", other: "# Aussagen" }),
  inLayers: (layers, many) => (layers.length > 0 ? `${list(layers)}: ${many}` : many),
  some: (shown, all) => `${shown} von ${all} gezeigt`,
  source: (clock, date, publisher) => `${publisher}: ${clock} ${date}`,
  noDates: "Dieses Dossier enthält keine Zeitangaben.",
  undated: (n) => `${n} ohne Datum`,
  undatedHeading: {
    said: "Ohne Angabe, wann es gesagt wurde",
    happened: "Ohne Angabe, wann es geschah",
  },
  list: "Als Liste",
  listHeading: "Alle Zeitangaben",
  close: "Schließen",

  clock: "Zeigen, was",
  from: "Von",
  to: "Bis",
  all: "zu jeder Zeit",
  noLimit: "ohne Grenze",
  datedOnly: "nur Datiertes",
  clear: "Alle Zeiten zeigen",
  asOf: "Stand",
  asOfHint: "Nur, was bis zu diesem Tag spätestens gesagt war",
  play: "Abspielen: was bis zu jedem Tag gesagt war",
  pause: "Anhalten",
  step: "Nächster Tag",
};
