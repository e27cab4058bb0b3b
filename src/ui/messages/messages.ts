import { de } from "./de.ts";
import { en } from "./en.ts";

/** Every word of the interface. English is the pattern: a catalogue that lacks a key does not compile. */
export type Messages = typeof en;

/** The languages the interface speaks, by main language. Another one is a catalogue like these, and its name here. */
export const CATALOGUES = { de, en } as const satisfies Readonly<Record<string, Messages>>;

/** The catalogue for a language of a dossier; English where the interface does not speak it. */
export function messagesFor(language: string): Messages {
  const main = language.split("-")[0] ?? "";
  return Object.hasOwn(CATALOGUES, main) ? CATALOGUES[main as keyof typeof CATALOGUES] : en;
}
