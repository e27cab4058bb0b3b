import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { nameStill } from "../../src/core/still/name-still.ts";
import { inksOf } from "../../src/ui/still-map/inks.ts";
import { StillMap } from "../../src/ui/still-map/still-map.tsx";
import { type StillCase, stillCases, world } from "../core/still/still-cases.ts";

const [{ still, index }] = stillCases as [StillCase];
const names = { names: nameStill(still, index, world, { language: "de", scale: 1 }) };
const texts = { title: "Karte <1>", description: "Was wo ist" };

test("each place is one link that is read out, with its name; names lead to the same address", () => {
  const link = (id: string) => ({ title: `T ${id}`, href: `#${id}` });
  const svg = renderToString(h(StillMap, { still, names, ...texts, link }));
  for (const { id } of still.places) {
    const links = [...svg.matchAll(/<a [^>]*>/g)].filter(([tag]) => tag.includes(`href="#${id}"`));
    const read = links.filter(([tag]) => !tag.includes("aria-hidden"));
    expect({ id, read: read.length }).toEqual({ id, read: 1 });
    expect(svg).toContain(`<title>T ${id}</title>`);
  }
  expect(svg).toContain("Karte &lt;1>");
  expect(svg).not.toMatch(/ style=|<style|<script/);
});

test("a picture that stands alone has its colours in itself, and leads nowhere", () => {
  const link = (id: string) => ({ title: id, href: null });
  const inks = inksOf("light", { serif: "Source Serif", sans: "Source Sans" });
  const svg = renderToString(h(StillMap, { still, names, ...texts, link, inks }));
  expect(svg).not.toMatch(/var\(|href/);
});
