import type { FirstMessages, Messages } from "./messages.ts";

type Language = {
  /** The words of the page's first view, which are loaded before its other words. */
  readonly first: () => Promise<{ readonly first: FirstMessages }>;
  readonly all: () => Promise<{ readonly all: Messages }>;
};

/** The languages of the interface, by main language. A further one is a folder of words, and its line here. */
export const LANGUAGES = {
  de: { first: () => import("./de/first.ts"), all: () => import("./de/all.ts") },
  en: { first: () => import("./en/first.ts"), all: () => import("./en/all.ts") },
} as const satisfies Readonly<Record<string, Language>>;

export type Spoken = keyof typeof LANGUAGES;

export const SPOKEN = Object.keys(LANGUAGES) as readonly Spoken[];

/** The interface's language for a language of a dossier: English where it does not speak that. */
export function spokenFor(language: string): Spoken {
  const main = language.split("-")[0];
  return SPOKEN.find((spoken) => spoken === main) ?? "en";
}
