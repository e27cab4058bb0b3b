import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import type { EmbedChoice } from "../../../src/ui/embedding/embed-choice.ts";
import { type EmbeddedPage, embedCode } from "../../../src/ui/embedding/embed-code.ts";

const page: EmbeddedPage = {
  site: "https://maps.example/karte/",
  dossier: "port-anselm",
  language: "de",
  title: "Streit um ein Lager",
  alt: "Karte „Streit um ein Lager“.",
};
const choice: EmbedChoice = {
  form: "element",
  view: null,
  theme: null,
  still: false,
  height: null,
};
const VIEW = "#v=1&place=coast&at=55.10,90.20,3.2";

type Element = {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly unknown[];
};

/** All elements of some HTML, in order, as a browser's parser would have them. */
function elements(html: string): Element[] {
  const within = (nodes: readonly unknown[]): Element[] =>
    nodes.flatMap((node) => {
      const element = node as Element;
      return "attribs" in element ? [element, ...within(element.children)] : [];
    });
  return within(parseDocument(html).children);
}

const named = (html: string, name: string) =>
  elements(html).find((element) => element.name === name)?.attribs;

test("the element has the picture in it, for where there are no scripts", () => {
  const html = embedCode(page, choice);
  expect(elements(html).map(({ name }) => name)).toEqual(["script", "lagekarte-map", "a", "img"]);
  expect(named(html, "script")).toEqual({ src: `${page.site}embed.js`, async: "" });
  expect(named(html, "lagekarte-map")).toEqual({
    dossier: "port-anselm",
    lang: "de",
    style: "display: block",
  });
  expect(named(html, "a")).toEqual({ href: `${page.site}de/port-anselm/` });
  expect(named(html, "img")).toMatchObject({
    src: `${page.site}de/port-anselm/preview.png`,
    alt: page.alt,
  });
});

test("what was chosen is in the code", () => {
  const chosen: EmbedChoice = { ...choice, view: VIEW, theme: "dark", still: true, height: 500 };
  expect(named(embedCode(page, chosen), "lagekarte-map")).toMatchObject({
    view: VIEW,
    theme: "dark",
    static: "",
    height: "500",
  });
  expect(named(embedCode(page, { ...chosen, form: "frame" }), "iframe")).toMatchObject({
    src: `${page.site}de/port-anselm/embed/?theme=dark&static${VIEW}`,
    height: "500",
    title: page.title,
  });
  expect(named(embedCode(page, { ...chosen, form: "picture" }), "a")).toEqual({
    href: `${page.site}de/port-anselm/${VIEW}`,
  });
});

test("a title or a view with markup in it stays an attribute", () => {
  const mean = "\"><script>alert(1)</script><img alt='";
  const html = (["element", "frame", "picture"] as const).map((form) =>
    embedCode({ ...page, title: mean, alt: mean }, { ...choice, form, view: `#v=1&q=${mean}` }),
  );
  const names = html.flatMap(elements).map(({ name }) => name);
  expect(names).toEqual(["script", "lagekarte-map", "a", "img", "iframe", "a", "img"]);
  expect(named(html[1] ?? "", "iframe")?.title).toBe(mean);
  expect(named(html[2] ?? "", "img")?.alt).toBe(mean);
});
