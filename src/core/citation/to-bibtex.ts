import type { Citable } from "./citable.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A BibTeX entry in UTF-8, for BibTeX and biblatex: `@misc`, the type both have for what is on the web. */
export function toBibtex(cited: Citable): string {
  const [year, month] = cited.issued?.split("-") ?? [];
  const named = MONTHS[Number(month) - 1];
  const note = [
    ...(cited.speaker === null ? [] : [cited.speaker]),
    ...cited.sources.map(({ publisher, title }) => `${publisher}: ${title}`),
    ...(cited.license === null ? [] : [cited.license]),
  ].join("; ");
  const fields = [
    // A second pair of braces keeps an organisation in one piece, and a title in its own capitals.
    ["author", `{{${escapeTex(cited.editor)}}}`],
    ["title", `{{${escapeTex(cited.title)}}}`],
    ...(cited.within === null ? [] : [["howpublished", `{${escapeTex(cited.within)}}`]]),
    ...(year === undefined ? [] : [["year", `{${year}}`]]),
    ...(named === undefined ? [] : [["month", named]]),
    ["url", `{${escapeUrl(cited.url)}}`],
    ["urldate", `{${cited.accessed}}`],
    ["language", `{${escapeTex(cited.language)}}`],
    ["note", `{${escapeTex(note)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${cited.id.replace("/", ":")},\n${lines.join(",\n")}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

/** Text as TeX prints it; a brace that stands alone would end the entry for BibTeX, which counts them, so it is named. */
function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^$&#%_]/g, (sign) => TEX[sign] ?? sign);
}

/** An address is taken as it stands, but for what would end the field. */
function escapeUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
