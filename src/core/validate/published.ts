import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import { type EdtfTime, parseEdtf } from "../time/edtf.ts";
import { datesOf } from "./dates-of.ts";
import type { Published } from "./published-dossier.ts";

/**
 * What a site's own page reads: a dossier as it was after reading and checking it, with its dates read, so that the page
 * need not bring along what reads and checks a stranger's.
 */
export function publishedText(dossier: Dossier, findings: readonly Finding[]): string {
  const texts = [...datesOf(dossier)].flatMap(({ edtf }) => [edtf, ...sidesOf(edtf)]);
  const times: Record<string, EdtfTime | null> = {};
  for (const text of texts) times[text] = parseEdtf(text);
  const published: Published = { dossier, findings, times };
  return JSON.stringify(published);
}

/** The dates a text is made of: ends of an interval, members of a set, ends of these. */
function sidesOf(edtf: string): string[] {
  return edtf.split(/\/|,|\.\.|[[\]{}]/).map((side) => side.trim());
}
