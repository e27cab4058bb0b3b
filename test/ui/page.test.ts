import { describe, expect, test } from "vitest";
import { PRECISIONS } from "../../src/core/dossier/vocabulary.ts";
import { reportProblem, selectPlace } from "../../src/state/actions.ts";
import { exampleDossier, exampleInput } from "../core/example-dossier.ts";
import { cardOf, renderPage, textOf } from "./render-page.tsx";

const dossier = exampleDossier();

test("the list has every place once, also those the map cannot show", () => {
  const listed = [...renderPage().matchAll(/data-place="([^"]+)"/g)].map(([, id]) => id);
  expect(listed.sort()).toEqual(dossier.places.map(({ id }) => id).sort());
  const tray = renderPage().split("Not on the map")[1] ?? "";
  expect(tray).toContain('data-place="somewhere-inland"');
});

test("a page made by the build holds every statement, place and source before any script", () => {
  const text = textOf(renderPage(() => {}, { live: false }));
  for (const { text: words } of dossier.statements) expect(text).toContain(words.en);
  for (const { name } of dossier.places) expect(text).toContain(name.en);
  for (const { title } of dossier.sources) expect(text).toContain(title);
});

test("the head says where it comes from and how much of the article is covered", () => {
  const text = textOf(renderPage());
  expect(text).toContain("From Coast Post with Coast agency · published 14 May 2031");
  expect(text).toContain("7 statements · 7 places · 7 of 8 sentences");
});

test("the legend shows the precisions that are used, and no others", () => {
  const shown = [...renderPage().matchAll(/data-precision="([^"]+)"/g)].map(([, name]) => name);
  const used = PRECISIONS.filter((precision) =>
    dossier.places.some(
      (place) =>
        place.precision === precision && place.geometry && place.geometry.type !== "LineString",
    ),
  );
  expect(shown).toEqual([...used, "route", "occupied", "context"]);
});

test("an occupied area says by whom, since when, of what day and who says so, and that this changes nothing", () => {
  const text = textOf(renderPage((state) => selectPlace(state, "grey-ridge")));
  expect(text).toMatch(
    /Occupied by Sennia ?, since (November|Nov\.?) 2030, outline as of 1 May 2031/,
  );
  expect(text).toMatch(/according to Harbour Gazette/);
  expect(text).toContain("changes nothing of whose territory it is");
});

test("a place of another source says so, with source, date and link", () => {
  const text = renderPage((state) => selectPlace(state, "old-mill"));
  expect(textOf(text)).toContain("Not from this article.");
  expect(textOf(text)).toMatch(/It is up for sale\. Harbour Gazette , April 2031/);
  expect(text).toContain('href="https://gazette.example/mill"');
});

test("questions that speakers answer differently are counted at the place", () => {
  const text = textOf(renderPage((state) => selectPlace(state, "port-anselm")));
  expect(text).toContain("1 question answered differently");
});

test("a problem is named with its cause, and that the list can be read", () => {
  const html = renderPage((state) =>
    reportProblem(state, { kind: "layer-failed", detail: "coast.geojson: HTTP 500" }),
  );
  expect(textOf(html)).toContain("A layer could not be loaded");
  expect(textOf(html)).toContain("coast.geojson: HTTP 500");
});

describe("hostile data", () => {
  test("is text, wherever it stands", () => {
    const evil = '<img src=x onerror="alert(1)">';
    const input = exampleInput();
    const { statements, speakers, title } = input.dossier;
    const [statement] = statements;
    const [speaker] = speakers;
    if (!statement || !speaker) throw new Error("The example has statements and speakers.");
    title.en = evil;
    statement.text.en = evil;
    statement.excerpt = { words: evil, language: "en" };
    speaker.name.en = evil;
    for (const feature of input.layers.coast.features) feature.properties.name.en = evil;
    const html = renderPage((state) => selectPlace(state, "port-anselm"), {
      dossier: exampleDossier(input),
      live: false,
    });
    expect(html).not.toContain("<img");
    expect(textOf(cardOf(html, "recruits-arrived"))).toContain(evil);
  });

  test("makes no link but http and https", () => {
    const parsed = exampleDossier();
    const sources = parsed.sources.map((source) => ({ ...source, url: "javascript:alert(1)" }));
    const html = renderPage((state) => selectPlace(state, "old-mill"), {
      dossier: { ...parsed, sources },
      live: false,
    });
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => href?.startsWith("javascript"))).toEqual([]);
  });
});

test("the page needs no inline style and no inline script", () => {
  const html = renderPage((state) => selectPlace(state, "port-anselm"), { live: false });
  expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/);
});
