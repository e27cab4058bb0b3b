import type { picture as english } from "../en/picture.ts";
import { count, list } from "./grammar.ts";

export const picture: typeof english = {
  button: "Bild",
  heading: "Bild dieser Ansicht",
  intro: "Mit Titel, Legende, Maßstab, Quellen, Lizenz, Datum und dem Link zu dieser Ansicht.",
  save: { png: "Als PNG speichern", svg: "Als SVG speichern" },
  hints: {
    png: "Pixel, doppelt so fein wie am Bildschirm: für Seiten, Folien und Nachrichten.",
    svg: "Formen und Schrift, zum Weiterbearbeiten im Zeichenprogramm.",
  },
  print: "Drucken",
  printHint: "Karte, Legende, Quellen und die gezeigten Aussagen, in Grautönen.",
  making: "Das Bild entsteht …",
  saved: (name) => `Gespeichert als ${name}`,
  failed: (reason) => `Das Bild ließ sich nicht erstellen: ${reason}`,
  noMap: "Für ein Bild fehlt noch die Karte.",
  close: "Schließen",

  scale: (kilometres) => `${kilometres} km in der Bildmitte`,
  shown: (n, all) => `${n} von ${count(all, { one: "# Aussage", other: "# Aussagen" })}`,
  without: (layers) => `ohne ${list(layers.map((name) => `„${name}“`))}`,
  source: (publisher, agencies, date) =>
    `Quelle: ${publisher}${agencies.length > 0 ? ` mit ${list(agencies)}` : ""}, ${date}.`,
  others: (publishers) => `Orte aus anderen Quellen: ${list(publishers)}.`,
  license: (license) => `Aussagen und Orte: ${license}.`,
  noLicense: "Aussagen und Orte: keine Lizenz angegeben.",
  shapes: (names) => `Umrisse: ${list(names)}.`,
  ground: (makers) => `Kartengrund: ${list(makers)}.`,
  boundaries:
    "Grenzen wie international anerkannt (Resolutionen 68/262 und ES-11/4 der UN-Generalversammlung).",
  made: (date, link) => `Bild vom ${date}: ${link}`,
};
