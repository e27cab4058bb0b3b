import { originOf } from "../config/origin-of.ts";

export const EMBED_THEMES = ["light", "dark"] as const;

/** What the place an embed stands in decides for it, beside the view in its fragment. */
export type EmbedSettings = {
  /** Colours; null for those of the reader's device. */
  readonly theme: (typeof EMBED_THEMES)[number] | null;
  /** Whether the map stays a still picture, and no map is loaded. */
  readonly still: boolean;
  /** Origin of the page around the frame, the only one that messages go to and are taken from; null for none. */
  readonly parent: string | null;
};

export const NO_SETTINGS: EmbedSettings = { theme: null, still: false, parent: null };

export type ReadEmbedSettings = {
  readonly settings: EmbedSettings;
  /** Parts of the query that could not be followed, as they stand in it. */
  readonly dropped: readonly string[];
};

type EmbedParameter = {
  readonly key: string;
  /** The value, not yet escaped; empty for a key by itself; null where it goes without saying. */
  readonly write: (settings: EmbedSettings) => string | null;
  /** What a value sets; null where it is none. */
  readonly read: (value: string) => Partial<EmbedSettings> | null;
};

/** All parameters in the query of an embed's address, in the order they are written in. */
const EMBED_PARAMETERS: readonly EmbedParameter[] = [
  {
    key: "theme",
    write: ({ theme }) => theme,
    read: (value) => {
      const theme = EMBED_THEMES.find((name) => name === value);
      return theme === undefined ? null : { theme };
    },
  },
  {
    key: "static",
    write: ({ still }) => (still ? "" : null),
    read: (value) => (value === "" ? { still: true } : null),
  },
  {
    key: "parent",
    write: ({ parent }) => parent,
    read: (value) => (originOf(value) === value ? { parent: value } : null),
  },
];

/** The query that an embed with these settings is asked for with, e.g. `?theme=dark&static`; empty where nothing is set. */
export function writeEmbedSettings(settings: EmbedSettings): string {
  const parts = EMBED_PARAMETERS.flatMap(({ key, write }) => {
    const value = write(settings);
    if (value === null) return [];
    return value === "" ? key : `${key}=${encodeURIComponent(value)}`;
  });
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Reads the query of an embed's address. What is unknown, malformed or said twice is dropped and returned; the rest holds. */
export function readEmbedSettings(query: string): ReadEmbedSettings {
  let settings = NO_SETTINGS;
  const seen = new Set<string>();
  const dropped: string[] = [];
  for (const part of query.replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const [[key = "", value = ""] = []] = [...new URLSearchParams(part)];
    const read = EMBED_PARAMETERS.find((each) => each.key === key)?.read(value) ?? null;
    if (read === null || seen.has(key)) dropped.push(part);
    else settings = { ...settings, ...read };
    seen.add(key);
  }
  return { settings, dropped };
}
