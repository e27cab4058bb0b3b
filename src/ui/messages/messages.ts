import { de } from "./de.ts";
import { en } from "./en.ts";

/** Every word of the interface. English is the pattern: a catalogue that lacks a key does not compile. */
export type Messages = typeof en;

/** The catalogue for a language of a dossier; English where the interface does not speak it. */
export function messagesFor(language: string): Messages {
  return language.split("-")[0] === "de" ? de : en;
}
