import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type EmbedMessage,
  type HostMessage,
  readEmbedMessage,
  readHostMessage,
  versioned,
} from "../../../src/core/embed/messages.ts";

const FROM_EMBED: readonly EmbedMessage[] = [
  { type: "lagekarte:ready" },
  { type: "lagekarte:height", height: 640 },
  { type: "lagekarte:selection", place: "coast", statement: null, link: "https://maps.example/" },
];
const FROM_HOST: readonly HostMessage[] = [
  { type: "lagekarte:select", place: "coast" },
  { type: "lagekarte:select", place: null },
  { type: "lagekarte:theme", theme: "dark" },
];

test("each end reads what the other sends, and nothing that it sends itself", () => {
  for (const message of FROM_EMBED) {
    expect(readEmbedMessage(structuredClone(versioned(message)))).toEqual(message);
    expect(readHostMessage(versioned(message))).toBe("malformed");
  }
  for (const message of FROM_HOST) {
    expect(readHostMessage(structuredClone(versioned(message)))).toEqual(message);
    expect(readEmbedMessage(versioned(message))).toBeNull();
  }
});

test("messages of other scripts are none of an embed's", () => {
  for (const data of [null, 1, "lagekarte:select", [], {}, { type: "resize" }, { type: 3 }]) {
    expect(readHostMessage(data)).toBeNull();
    expect(readEmbedMessage(data)).toBeNull();
  }
});

test.each([
  [{ type: "lagekarte:select", place: "coast" }, "no version"],
  [{ type: "lagekarte:select", version: 2, place: "coast" }, "another version"],
  [{ type: "lagekarte:select", version: 1 }, "no place"],
  [{ type: "lagekarte:select", version: 1, place: ["coast"] }, "a list"],
  [{ type: "lagekarte:select", version: 1, place: "x".repeat(10_000_000) }, "a long id"],
  [{ type: "lagekarte:theme", version: 1, theme: "constructor" }, "no theme"],
  [{ type: "lagekarte:eval", version: 1, code: "alert(1)" }, "an unknown type"],
  [JSON.parse('{"type":"lagekarte:select","__proto__":{"version":1,"place":"x"}}'), "inherited"],
])("%#: what is meant for an embed and cannot be read is told apart (%s)", (data) => {
  expect(readHostMessage(data)).toBe("malformed");
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e9, "640", { valueOf: () => 640 }])(
  "no frame is made %s pixels high",
  (height) => {
    expect(readEmbedMessage({ type: "lagekarte:height", version: 1, height })).toBeNull();
  },
);

test("properties of a prototype are not part of a message", () => {
  const inherited = Object.create({ type: "lagekarte:height", version: 1, height: 100 });
  expect(readEmbedMessage(inherited)).toBeNull();
  expect(readHostMessage(Object.create({ type: "lagekarte:theme", version: 1 }))).toBeNull();
});

test("never breaks, whatever it is", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const read = [readEmbedMessage(data), readHostMessage(data)];
      expect(read.every((message) => message !== undefined)).toBe(true);
    }),
  );
});
