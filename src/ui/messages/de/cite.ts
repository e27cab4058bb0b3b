import type { cite as english } from "../en/cite.ts";

export const cite: typeof english = {
  button: "Zitieren",
  dossier: "Dieses Dossier zitieren",
  statement: "Diese Aussage zitieren",
  form: "Als",
  forms: {
    plain: "reiner Text",
    markdown: "Markdown",
    "csl-json": "CSL-JSON (Zotero, Pandoc)",
    bibtex: "BibTeX",
  },
  text: "Das Zitat",
  copy: "Zitat kopieren",
  copied: "Kopiert.",
  byHand: "Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.",
  share: "Teilen …",
  close: "Schließen",
  words: {
    quoted: (title) => `„${title}“`,
    within: (dossier) => `In: ${dossier}`,
    by: (speaker) => `Aussage: ${speaker}`,
    asOf: (day) => `Stand: ${day}`,
    accessed: (day) => `abgerufen am ${day}`,
    basedOn: (sources) => `Nach ${sources}`,
  },
};
