import type { Place } from "../dossier/dossier.ts";
import { localize } from "../dossier/localize.ts";
import { fragmentUrl } from "../evidence/text-fragment.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Pair } from "./pair-up.ts";
import { escapeXml } from "./xml.ts";

/**
 * A placemark's balloon: programs read a description as HTML, so what the dossier says is escaped for that here, and the
 * whole once more where it becomes XML.
 */
export function kmlDescription(
  place: Place,
  statements: readonly Pair[],
  { index }: ExportSelection,
  language: string,
): string {
  const blocks = [
    place.kind && localize(place.kind, language).words,
    place.precisionNote && localize(place.precisionNote, language).words,
  ].flatMap((words) => (words ? [`<p>${escapeXml(words)}</p>`] : []));
  for (const { statement } of statements) {
    const speaker = index.speakers.get(statement.speaker);
    const name = speaker ? localize(speaker.name, language).words : statement.speaker;
    const [anchor] = statement.evidence;
    const source = index.sources.get(anchor?.source ?? "");
    const label = escapeXml([source?.publisher, source?.published].filter(Boolean).join(", "));
    const link =
      anchor && source?.url
        ? `<a href="${escapeXml(fragmentUrl(source.url, anchor))}">${label}</a>`
        : label;
    const date = statement.saidAt ? ` (${escapeXml(plainDate(statement.saidAt.edtf))})` : "";
    const words = escapeXml(localize(statement.text, language).words);
    blocks.push(`<p><b>${escapeXml(name)}</b>${date}: ${words}${link && `<br/>${link}`}</p>`);
  }
  return blocks.join("");
}

/** EDTF with the signs that others know: an open end is an ellipsis, *about* stands before what it is about. */
function plainDate(edtf: string): string {
  return edtf
    .split("/")
    .map((end) => (end === ".." || end === "" ? "…" : end.replace(/^(.*)~$/, "~$1")))
    .join(" – ");
}
