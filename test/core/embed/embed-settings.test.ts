import fc from "fast-check";
import { expect, test } from "vitest";
import {
  EMBED_THEMES,
  NO_SETTINGS,
  readEmbedSettings,
  writeEmbedSettings,
} from "../../../src/core/embed/embed-settings.ts";

test("what an address says of an embed is read back as it was written", () => {
  const settings = fc.record({
    theme: fc.option(fc.constantFrom(...EMBED_THEMES)),
    still: fc.boolean(),
    parent: fc.option(
      fc.constantFrom(
        "https://news.example",
        "http://127.0.0.1:8080",
        "https://xn--zrich-kva.example",
      ),
    ),
  });
  fc.assert(
    fc.property(settings, (asked) => {
      expect(readEmbedSettings(writeEmbedSettings(asked))).toEqual({
        settings: asked,
        dropped: [],
      });
    }),
  );
  expect(writeEmbedSettings(NO_SETTINGS)).toBe("");
});

test.each([
  "parent=javascript:alert(1)",
  "parent=https://news.example/path",
  "parent=*",
  "parent=null",
  "parent=data:text/html,x",
  "parent=https://a.example%20https://b.example",
  "parent=//news.example",
  "theme=%3Cscript%3E",
  "theme=constructor",
  "static=1",
  "__proto__=1",
  "constructor",
  "toString=dark",
  "%E0%A4%A=1",
  `theme=${"d".repeat(1_000_000)}`,
])("%#: what is no setting is named, and the rest holds", (bad) => {
  const { settings, dropped } = readEmbedSettings(`?${bad}&theme=dark`);
  expect(dropped).toContain(bad);
  expect({ ...settings, theme: null }).toEqual(NO_SETTINGS);
});

test("of a setting that is said twice the first counts", () => {
  expect(readEmbedSettings("?theme=dark&theme=light")).toEqual({
    settings: { ...NO_SETTINGS, theme: "dark" },
    dropped: ["theme=light"],
  });
});
