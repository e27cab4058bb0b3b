import type { reading as english } from "../en/reading.ts";
import { count } from "./grammar.ts";

const statements = (n: number): string => count(n, { one: "# Aussage", other: "# Aussagen" });

export const reading: typeof english = {
  heading: "Der Artikel, Satz für Satz",
  start: "Mitlesen",
  startOutline: "Gliederung öffnen",
  startAbout: "Jeder Satz mit den Aussagen, die auf ihm beruhen, neben der Karte.",
  back: "Quelle",
  withCopy: "Aus Ihrer eigenen Kopie. Sie bleibt in diesem Browser.",
  withoutCopy:
    "Der Text des Artikels ist nicht Teil dieser Seite, deshalb stehen hier nur Satznummern. Laden Sie Ihre eigene Kopie, dann erscheinen die Sätze im Wortlaut.",
  loadCopy: "Eigene Kopie laden",
  noOutline:
    "Das Dossier kennt die Gliederung dieses Artikels nicht. Laden Sie Ihre eigene Kopie, um ihn neben der Karte zu lesen.",
  claimed: (n) => count(n, { one: "# Satz trägt Aussagen", other: "# Sätze tragen Aussagen" }),
  unclaimed: (n) => count(n, { one: "# trägt keine", other: "# tragen keine" }),
  statements,
  sentence: (n) => `Satz ${n}`,
  noStatement: "keine Aussage",
  paragraph: (n) => `Absatz ${n}`,
  kinds: {
    title: "Titel",
    lead: "Vorspann",
    heading: "Zwischentitel",
    body: "Fließtext",
    furniture: "Beiwerk",
  },
  hint: "Wer auf einen Satz zeigt, sieht seine Orte auf der Karte aufleuchten; ein Klick öffnet seine Aussagen. Mit den Pfeiltasten geht es von Satz zu Satz.",
  atPlace: (place, n) => `${place}: ${count(n, { one: "# Satz", other: "# Sätze" })}`,
  which: (at, n) => `${at} von ${n}`,
  previous: "Voriger Satz",
  next: "Nächster Satz",
  openPlace: "Alles zu diesem Ort",
  leavePlace: "Alle Sätze gleich zeigen",
  missing: (n) =>
    count(n, {
      one: "# Aussage, deren Satz nicht in Ihrer Kopie steht",
      other: "# Aussagen, deren Sätze nicht in Ihrer Kopie stehen",
    }),
  inArticle: "Im Artikel",
};
