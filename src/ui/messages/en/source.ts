import { FINDING_WORDS_EN } from "../../../core/wording/finding-words-en.ts";
import type { FindingWords } from "../../../core/wording/say-finding.ts";
import { count } from "./grammar.ts";

/** Where everything comes from: the Source tab. */
export const source = {
  article: "The article",
  publisher: "Publisher",
  agencies: "Agencies",
  byline: "Byline",
  published: "Published",
  retrieved: "Retrieved",
  notRetrieved: "not stated",
  license: "Licence",
  noLicense: "no licence known",
  inCopyright: "in copyright, all rights with the publisher",
  address: "Address",
  noAddress:
    "No address is given for this article, so no link leads into its text. Check the statements with your own copy.",
  textNotHere:
    "The article’s text belongs to its publisher and is not part of this page. Each statement is written in our own words; a fingerprint proves which sentence it rests on.",
  coverage: "Coverage",
  coverageOf: (claimed: number, all: number): string =>
    `Statements rest on ${claimed} of ${count(all, { one: "# sentence", other: "# sentences" })} of the article.`,
  noOutline: "The dossier has no outline of this article; coverage cannot be counted.",

  ownCopy: "Your own copy",
  copyIntro:
    "Paste the article’s text, or choose or drop a saved page (.txt, .html). Every statement is then compared with the sentence it rests on. The copy stays in this browser: it is neither sent nor stored.",
  paste: "Text of the article",
  check: "Check this text",
  choose: "Choose a file",
  checking: "Checking …",
  remove: "Remove copy",
  pastedName: "pasted text",
  checked: (name: string): string => `Checked: ${name}`,
  notArticle:
    "None of the article’s sentences was found. Is this the article named above, in full?",
  counts: "Sentences behind the statements",
  problems: "Not exact",
  wrongFile: (name: string, kind: string, size: string): string =>
    `“${name}” (${kind}, ${size}) could not be checked.`,
  unknownKind: "unknown kind",
  reasons: {
    kind: "Only plain text (.txt) and saved web pages (.html) can be read.",
    binary: "The file is not text.",
    large: "That is more than 5 MB; an article is far smaller.",
    empty: "It contains no text.",
    unreadable: "The browser could not read it.",
    several: "Please give one file at a time.",
  },

  context: "Other sources",
  contextIntro: "They name places that this article leaves unnamed. No statement rests on them.",
  licences: "Licences",
  dossierLicense: (license: string): string => `Statements and places: ${license}`,
  dossierNoLicense: "Statements and places: no licence stated",
  boundaryPolicy:
    "The map shows internationally recognised boundaries (United Nations General Assembly resolutions 68/262 and ES-11/4): Crimea and the occupied regions are Ukraine. Military control is not shown.",
  otherBoundaries:
    "This holds for the built-in basemap. The other basemaps of this site draw boundaries as their makers do.",
  findings: "Findings",
  noFindings: "The dossier has no findings: everything in it could be read.",
  findingsIntro:
    "What reading the dossier and holding it against the rules of its format found, with what an editor can do about it.",
  findingsOf: {
    error: (n: number): string => count(n, { one: "# error", other: "# errors" }),
    warning: (n: number): string => count(n, { one: "# warning", other: "# warnings" }),
    note: (n: number): string => count(n, { one: "# note", other: "# notes" }),
  },
  findingHint: "What to do:",
  findingWords: FINDING_WORDS_EN as FindingWords,
  about: "About this dossier",
  editor: "Editor",
  format: "Format",
  formatVersion: (format: string, version: number): string => `${format}, version ${version}`,
};
