import { embedAddress } from "../../core/embed/embed-address.ts";
import { FRAME_SANDBOX } from "../../core/embed/frame-sandbox.ts";
import { escapeXml } from "../../core/export/xml.ts";
import { type EmbedChoice, FRAME_HEIGHT } from "./embed-choice.ts";

/** The page that is embedded. */
export type EmbeddedPage = {
  /** The site's base, with a slash at its end. */
  readonly site: string;
  readonly dossier: string;
  readonly language: string;
  readonly title: string;
  /** What its picture shows, in words. */
  readonly alt: string;
};

/** The picture that stands for a page, in its folder, and its size in pixels. */
const PICTURE = { file: "preview.png", width: 1200, height: 630 } as const;

/** HTML for another page, in which this one is then embedded as chosen. */
export function embedCode(page: EmbeddedPage, choice: EmbedChoice): string {
  switch (choice.form) {
    case "element":
      return element(page, choice);
    case "frame":
      return frame(page, choice);
    case "picture":
      return picture(page, choice);
  }
}

/** Address of the embed in a frame; null where the dossier's id is no folder's name. */
export function frameAddress(page: EmbeddedPage, choice: EmbedChoice): string | null {
  const { view, theme, still } = choice;
  return embedAddress(page.site, { ...page, view, settings: { theme, still, parent: null } });
}

function element(page: EmbeddedPage, choice: EmbedChoice): string {
  const { dossier, language: lang } = page;
  const { view, theme, still, height } = choice;
  const attributes = { dossier, lang, view, theme, static: still ? "" : null, height };
  return [
    tag("script", { src: `${page.site}embed.js`, async: "" }, ""),
    tag("lagekarte-map", { ...attributes, style: "display: block" }, picture(page, choice)),
  ].join("\n");
}

function frame(page: EmbeddedPage, choice: EmbedChoice): string {
  return tag(
    "iframe",
    {
      src: frameAddress(page, choice),
      title: page.title,
      width: "100%",
      height: choice.height ?? FRAME_HEIGHT,
      loading: "lazy",
      allow: "clipboard-write",
      sandbox: FRAME_SANDBOX,
      style: "border: 0",
    },
    "",
  );
}

function picture({ site, dossier, language, alt }: EmbeddedPage, choice: EmbedChoice): string {
  const folder = `${site}${language}/${dossier}/`;
  const { file, width, height } = PICTURE;
  const image = tag("img", {
    src: folder + file,
    width,
    height,
    alt,
    style: "max-width: 100%; height: auto",
  });
  return tag("a", { href: folder + (choice.view ?? "") }, image);
}

/** An element of HTML; attributes that are null are left out, and empty ones stand by themselves. */
function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return value === "" && key !== "alt" ? key : `${key}="${escapeXml(`${value}`)}"`;
  });
  const start = `<${[name, ...written].join(" ")}>`;
  return content === undefined ? start : `${start}${content}</${name}>`;
}
