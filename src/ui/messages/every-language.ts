import { SPOKEN } from "./languages.ts";
import { loadMessages } from "./load-messages.ts";
import { type Messages, messagesFor } from "./messages.ts";

// The build writes pages in every language; a page loads its own only.
await Promise.all(SPOKEN.map(loadMessages));

/** The catalogue for a language of a dossier; English where the interface does not speak it. */
export function catalogueFor(language: string): Messages {
  return messagesFor(language);
}
