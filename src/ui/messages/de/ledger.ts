import type { ledger as english } from "../en/ledger.ts";
import { count } from "./grammar.ts";

export const ledger: typeof english = {
  clocks: "Vier Uhren",
  clocksIntro:
    "Wann etwas geschah, wann jemand es sagte, wann der Artikel erschien und wann er gelesen wurde, sind vier verschiedene Angaben. Sie werden nie vermischt.",
  publishedMeans: "Wann der Artikel erschien:",
  retrievedMeans: "Wann die Redaktion ihn las:",
  saidMeans: "Wann es gesagt wurde:",
  happenedMeans: "Wann geschah oder geschehen soll, wovon die Rede ist:",
  dated: (n, inferred) =>
    `${count(n, { one: "# Aussage datiert", other: "# Aussagen datiert" })}${inferred > 0 ? ` (davon ${inferred} von der Redaktion erschlossen)` : ""}`,
  undated: (n) => count(n, { one: "# ohne Datum", other: "# ohne Datum" }),
  corrections: "Berichtigungen",
  noneOvertaken: "Alle Aussagen gelten, wie sie zuerst veröffentlicht wurden.",
  overtaken: (n) =>
    count(n, {
      one: "# Aussage gilt nicht mehr, wie sie gemacht wurde:",
      other: "# Aussagen gelten nicht mehr, wie sie gemacht wurden:",
    }),
  howToCite: "So zitieren Sie",
  howToCiteIntro:
    "Für das Ganze das Dossier, für eine Behauptung die Aussage, für den Wortlaut den Artikel. Der Link öffnet die Ansicht, die Sie sehen.",
};
