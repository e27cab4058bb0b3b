/** Citing and sharing. */
export const cite = {
  button: "Cite",
  dossier: "Cite this dossier",
  statement: "Cite this statement",
  form: "As",
  forms: {
    plain: "plain text",
    markdown: "Markdown",
    "csl-json": "CSL-JSON (Zotero, pandoc)",
    bibtex: "BibTeX",
  },
  text: "The citation",
  copy: "Copy citation",
  copied: "Copied.",
  byHand: "Copying is not allowed here. Select the text and copy it by hand.",
  share: "Share …",
  close: "Close",
  words: {
    quoted: (title: string): string => `“${title}”`,
    within: (dossier: string): string => `In: ${dossier}`,
    by: (speaker: string): string => `Statement by ${speaker}`,
    asOf: (day: string): string => `As of ${day}`,
    accessed: (day: string): string => `accessed ${day}`,
    basedOn: (sources: string): string => `Based on ${sources}`,
  },
};
