import type { first } from "./en/first.ts";
import type { en } from "./en.ts";

/** Every word of the interface. English is the pattern: a catalogue that lacks a key does not compile. */
export type Messages = typeof en;

/** The words of the page's first view; the others come with the parts that are loaded later. */
export type FirstMessages = typeof first;

/** The languages the interface speaks, by main language. Another one is a catalogue, and its name here. */
export const SPOKEN = ["de", "en"] as const;
export type Spoken = (typeof SPOKEN)[number];

const firsts = new Map<Spoken, FirstMessages>();
const catalogues = new Map<Spoken, Messages>();

/** The interface's language for a language of a dossier: English where it does not speak that. */
export function spokenFor(language: string): Spoken {
  const main = language.split("-")[0];
  return SPOKEN.find((spoken) => spoken === main) ?? "en";
}

export function learnFirstMessages(spoken: Spoken, messages: FirstMessages): void {
  firsts.set(spoken, messages);
}

export function learnMessages(spoken: Spoken, messages: Messages): void {
  catalogues.set(spoken, messages);
  firsts.set(spoken, messages);
}

export function knowsMessages(spoken: Spoken): boolean {
  return catalogues.has(spoken);
}

/** The words of the first view for a language of a dossier. Throws when nobody has loaded them. */
export function firstMessagesFor(language: string): FirstMessages {
  return loaded(firsts, spokenFor(language));
}

/** The catalogue for a language of a dossier. Throws when nobody has loaded it, as in the page's first view. */
export function messagesFor(language: string): Messages {
  return loaded(catalogues, spokenFor(language));
}

function loaded<M>(known: ReadonlyMap<Spoken, M>, spoken: Spoken): M {
  const messages = known.get(spoken);
  if (messages === undefined) throw new Error(`The words of “${spoken}” are not loaded yet.`);
  return messages;
}
