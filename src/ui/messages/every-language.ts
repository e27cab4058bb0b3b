import { de } from "./de.ts";
import { en } from "./en.ts";
import { learnMessages, type Messages, SPOKEN, type Spoken, spokenFor } from "./messages.ts";

/** All catalogues, for the build, which writes pages in every language; a page loads its own only. */
export const CATALOGUES: Readonly<Record<Spoken, Messages>> = { de, en };

for (const spoken of SPOKEN) learnMessages(spoken, CATALOGUES[spoken]);

/** The catalogue for a language of a dossier; English where the interface does not speak it. */
export function catalogueFor(language: string): Messages {
  return CATALOGUES[spokenFor(language)];
}
