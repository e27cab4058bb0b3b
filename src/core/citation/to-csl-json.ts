import type { Citable } from "./citable.ts";

/**
 * A list of one item of CSL-JSON, the data of citation processors such as Zotero's and pandoc's
 * (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json).
 */
export function toCslJson(cited: Citable): string {
  const item = {
    id: cited.id,
    type: cited.kind === "dossier" ? "dataset" : "entry",
    title: cited.title,
    author: [{ literal: cited.editor }],
    ...(cited.within !== null && { "container-title": cited.within }),
    ...(cited.speaker !== null && { "original-author": [{ literal: cited.speaker }] }),
    ...(cited.issued !== null && { issued: dateParts(cited.issued), version: cited.issued }),
    accessed: dateParts(cited.accessed),
    language: cited.language,
    URL: cited.url,
    references: cited.sources
      .map(({ publisher, title, published }) => `${publisher}: ${title} (${published})`)
      .join("; "),
    ...(cited.license !== null && { note: `License: ${cited.license}` }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateParts(day: string): { "date-parts": [number[]] } {
  return { "date-parts": [day.split("-").map(Number)] };
}
