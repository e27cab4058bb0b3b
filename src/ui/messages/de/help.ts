import type { help as english } from "../en/help.ts";

export const help: typeof english = {
  heading: "Hilfe",
  close: "Hilfe schließen",
  hint: "Ein Klick auf einen Ort zeigt, wer was über ihn gesagt hat.",
  hintMore: "Mehr Hilfe",
  hintClose: "Hinweis schließen und nicht mehr zeigen",
  shortcuts: "Tastatur",
  keys: {
    search: "Aussagen durchsuchen",
    help: "diese Hilfe öffnen",
    escape: "schließen, was offen ist; zurück zu allen Orten",
    tabs: "von Reiter zu Reiter, von Satz zu Satz",
    tour: "voriger und nächster Schritt des Rundgangs",
    map: "die Karte bewegen, wenn sie den Fokus hat",
    zoom: "in der Karte vergrößern und verkleinern, wenn sie den Fokus hat",
  },
  keyNames: { escape: "Esc", arrows: "Pfeiltasten" },
  acts: "Was jemand mit einer Aussage tut",
  act: {
    asserts: "Jemand sagt, dass es so ist.",
    denies: "Jemand sagt, dass nicht stimmt, was andere behaupten.",
    evades: "Jemand wird gefragt und bestätigt weder, noch bestreitet er.",
    estimates: "Jemand nennt ein eigenes Urteil oder eine selbst geschätzte Zahl.",
    warns: "Jemand sagt, was kommen kann und nicht kommen soll.",
    announces: "Jemand sagt, was er oder die Seinen tun werden.",
    demands: "Jemand sagt, was andere tun sollen.",
    reports: "Der Artikel selbst sagt es und schreibt es niemandem zu.",
  },
  hedges: "Wie sicher etwas gesagt wird",
  hedge: "Vorbehalt",
  hedgeMeaning:
    "Ein Wort, mit dem Sprecher oder Artikel Raum für Zweifel lassen, wörtlich zitiert. Was ohne Vorbehalt gesagt wird, ist deshalb noch nicht wahr.",
  bandsIntro:
    "Lässt sich ein Vorbehalt auf der Skala der US-Richtlinie ICD 203 einordnen, ist die Stufe genannt.",
  bandRange: {
    "almost-no-chance": "1 bis 5 Prozent",
    "very-unlikely": "5 bis 20 Prozent",
    unlikely: "20 bis 45 Prozent",
    "roughly-even": "45 bis 55 Prozent",
    likely: "55 bis 80 Prozent",
    "very-likely": "80 bis 95 Prozent",
    "almost-certain": "95 bis 99 Prozent",
  },
  precisions: "Wie genau ein Ort verortet ist",
  precision: {
    exact: "Die Quelle nennt die genaue Stelle.",
    settlement: "Die Quelle nennt eine Stadt oder ein Dorf.",
    "near-settlement":
      "Die Quelle nennt die Nähe einer Ortschaft; der Kreis zeigt, in welchem Umkreis der Ort liegen kann.",
    adm2: "Die Quelle nennt einen Kreis oder Bezirk.",
    adm1: "Die Quelle nennt einen Gliedstaat, eine Provinz oder eine Oblast.",
    "supra-adm1":
      "Die Quelle nennt ein Gebiet, das größer als eine Provinz und unbestimmter als ein Land ist. Sein Rand ist gestrichelt, seine Fläche schraffiert.",
    country: "Die Quelle nennt ein Land oder mehrere.",
    water: "Die Quelle nennt ein Meer oder einen Luftraum.",
    unlocated:
      "Die Quelle sagt nicht, wo der Ort liegt. Er steht in der Liste, nicht auf der Karte.",
  },
  anchors: "Wie ein Satz in Ihrer Kopie steht",
  admiralty: "Einschätzung (Admiralty-Code)",
  admiraltyIntro:
    "Das Urteil einer Redaktion, gezeichnet und datiert: ein Buchstabe für die Quelle, eine Ziffer für die Information. Was nicht bewertet ist, ist deshalb nicht schlecht.",
};
