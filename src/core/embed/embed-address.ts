import { type EmbedSettings, writeEmbedSettings } from "./embed-settings.ts";

/** Which embed is asked for, in the words of the attributes of `<lagekarte-map>`. */
export type EmbedWish = {
  /** The dossier's id. */
  readonly dossier: string;
  /** BCP 47; one of the dossier's languages. */
  readonly language: string;
  /** Fragment of a copied link, with or without its `#`; what is named beside it is added to it. */
  readonly view?: string | null | undefined;
  readonly place?: string | null | undefined;
  /** Layers that are shown, between commas; all others are not. */
  readonly layers?: string | null | undefined;
  readonly tab?: string | null | undefined;
  readonly settings: EmbedSettings;
};

/** The parts of a view that have an attribute of their own, in the order a link has them. */
const NAMED = ["place", "tab", "layers"] as const;

/** A folder's name in an address, which leads nowhere else. */
const FOLDER = /^[A-Za-z0-9][\w.-]*$/;

/**
 * Address of an embed; null where dossier or language could be no folder's name. Whether the site has them shows when it is
 * asked for.
 *
 * @param site the site's base, with a slash at its end
 */
export function embedAddress(site: string, wish: EmbedWish): string | null {
  const { dossier, language, view, settings } = wish;
  if (!FOLDER.test(dossier) || !FOLDER.test(language)) return null;
  const given = (view ?? "").replace(/^#/, "").split("&");
  const named = NAMED.flatMap((key) => {
    const value = wish[key];
    return value === null || value === undefined || value === ""
      ? []
      : [`${key}=${value.split(",").map(encodeURIComponent).join(",")}`];
  });
  const kept = given.filter(
    (part) => part !== "" && !named.some((other) => keyOf(other) === keyOf(part)),
  );
  const parts = kept.some((part) => keyOf(part) === "v") ? kept : ["v=1", ...kept];
  return `${site}${language}/${dossier}/embed/${writeEmbedSettings(settings)}#${[...parts, ...named].join("&")}`;
}

function keyOf(part: string): string {
  return part.split("=")[0] ?? "";
}
