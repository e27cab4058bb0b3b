import type { Messages } from "../messages.ts";
import { count } from "./grammar.ts";

const statements = (n: number): string => count(n, { one: "# Aussage", other: "# Aussagen" });

export const positions: Messages["positions"] = {
  heading: (n) => count(n, { one: "# Frage", other: "# Fragen" }),
  intro:
    "Wer antwortet was, geordnet nach der Antwort. Wer nur wiederholt, was ein anderer sagt, zählt nicht als weiterer Ursprung.",
  none: "Dieses Dossier stellt keine Fragen.",
  unanswered: "Keine gezeigte Aussage beantwortet diese Frage.",
  disagreement: {
    contradiction: "widersprüchlich beantwortet",
    difference: "unterschiedlich beantwortet",
  },
  answer: "Antwort",
  speakers: "Wer",
  party: (name) => `für ${name}`,
  statements,
  origins: (n) => count(n, { one: "# unabhängiger Ursprung", other: "# unabhängige Ursprünge" }),
  leftOut: (n) =>
    count(n, {
      one: "# Aussage ist durch den Filter ausgeblendet.",
      other: "# Aussagen sind durch den Filter ausgeblendet.",
    }),
  openTable: "Fragen und Sprecher als Tabelle",
  tableHeading: "Wer antwortet was",
  tableCaption: "Sprecher nach Parteien und ihre Antworten auf jede Frage",
  speaker: "Sprecher",
  cell: (speaker) => `${speaker}:`,
  noAnswer: "keine Antwort",
  closeTable: "Tabelle schließen",
  closeCell: "Aussagen schließen",
};
