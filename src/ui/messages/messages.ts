import type { all } from "./en/all.ts";
import type { first } from "./en/first.ts";
import { type Spoken, spokenFor } from "./languages.ts";

/** Every word of the interface. English is the pattern: a catalogue that lacks a key does not compile. */
export type Messages = typeof all;

/** The words of the page's first view; the others come with the parts that are loaded later. */
export type FirstMessages = typeof first;

const firsts = new Map<Spoken, FirstMessages>();
const catalogues = new Map<Spoken, Messages>();

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
