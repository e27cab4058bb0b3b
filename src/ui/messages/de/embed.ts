import type { embed as english } from "../en/embed.ts";
import { count, list } from "./grammar.ts";

export const embed: typeof english = {
  heading: "Diese Karte in eine Seite einbauen",
  form: "Als",
  forms: { element: "Element", frame: "Rahmen", picture: "Bild" },
  hints: {
    element:
      "So hoch, wie die Karte es braucht; ihr Bild steht auch ohne Skripte da. Ein Skript für die ganze Seite.",
    frame: "Ohne ein Skript von hier auf Ihrer Seite, mit einer Höhe Ihrer Wahl.",
    picture: "Für Rundbriefe und Feeds, mit einer Beschreibung für alle, die es nicht sehen.",
  },
  view: "Gezeigt wird",
  linkOpens: "Der Link öffnet",
  thisView: "was jetzt zu sehen ist",
  openingView: "die Karte, wie sie sich öffnet",
  map: "Karte",
  moving: "zum Bewegen und Zoomen",
  still: "ein stehendes Bild, das schneller lädt",
  colours: "Farben",
  height: "Höhe",
  heightFits: "so hoch wie nötig",
  heightOf: "Höhe in Pixeln",
  preview: "Vorschau",
  previewOf: (dossier) => `Vorschau: ${dossier}`,
  code: "Code",
  copy: "Code kopieren",
  copied: "Kopiert.",
  byHand: "Kopieren ist hier nicht erlaubt. Markieren Sie den Code und kopieren Sie ihn von Hand.",
  elsewhere: "Die Führung und der Artikel neben der Karte stehen nur auf der ganzen Seite.",
  openWhole: "Ganze Karte öffnen",
  toList: "Karte überspringen",
  gestures: {
    windows: "Zum Zoomen Strg gedrückt halten und scrollen",
    mac: "Zum Zoomen ⌘ gedrückt halten und scrollen",
    touch: "Die Karte lässt sich mit zwei Fingern bewegen",
  },
  alt: ({ title, places, more, statements, publishers }) => {
    const others = count(more, { one: "# weiterer", other: "# weitere" });
    const where = list(more > 0 ? [...places, others] : places);
    const said = count(statements, { one: "# Aussage", other: "# Aussagen" });
    const from = publishers.length > 0 ? ` aus der Berichterstattung von ${list(publishers)}` : "";
    return `Karte „${title}“.${where && ` Orte: ${where}.`} ${said}${from}.`;
  },
};
