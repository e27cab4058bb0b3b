import { expect, test } from "vitest";
import { embedAddress } from "../../../src/core/embed/embed-address.ts";
import { NO_SETTINGS } from "../../../src/core/embed/embed-settings.ts";

const SITE = "https://maps.example/karte/";
const wish = { dossier: "port-anselm", language: "de", settings: NO_SETTINGS };

test("an embed's address names what is asked for", () => {
  expect(embedAddress(SITE, wish)).toBe(`${SITE}de/port-anselm/embed/#v=1`);
  const settings = { theme: "dark", still: true, parent: "https://news.example" } as const;
  expect(
    embedAddress(SITE, {
      ...wish,
      place: "coast",
      layers: "towns,routes",
      tab: "source",
      settings,
    }),
  ).toBe(
    `${SITE}de/port-anselm/embed/?theme=dark&static&parent=https%3A%2F%2Fnews.example` +
      "#v=1&place=coast&tab=source&layers=towns,routes",
  );
});

test("a copied link's view is kept, but for what is named beside it", () => {
  const view = "#v=1&place=coast&at=55.10,90.20,3.2&flat";
  expect(embedAddress(SITE, { ...wish, view })).toBe(`${SITE}de/port-anselm/embed/${view}`);
  expect(embedAddress(SITE, { ...wish, view, place: "harbour" })).toBe(
    `${SITE}de/port-anselm/embed/#v=1&at=55.10,90.20,3.2&flat&place=harbour`,
  );
});

test.each(["", "..", "../../evil", "//evil.example", "a b", "a?b", "a#b", "javascript:alert(1)"])(
  "%j is no dossier",
  (dossier) => {
    expect(embedAddress(SITE, { ...wish, dossier })).toBeNull();
    expect(embedAddress(SITE, { ...wish, language: dossier })).toBeNull();
  },
);

test("a place cannot add anything to the address", () => {
  const address = embedAddress(SITE, { ...wish, place: "coast&static#x", tab: "?theme=dark" });
  expect(address).toBe(
    `${SITE}de/port-anselm/embed/#v=1&place=coast%26static%23x&tab=%3Ftheme%3Ddark`,
  );
});
