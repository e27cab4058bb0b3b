import { describe, expect, test } from "vitest";
import { type Box, overlap } from "../../../src/core/still/box.ts";
import { breakLines } from "../../../src/core/still/break-lines.ts";
import { nameStill } from "../../../src/core/still/name-still.ts";
import { LINE_HEIGHT } from "../../../src/core/still/place-names.ts";
import type { StillName } from "../../../src/core/still/still.ts";
import { textWidth } from "../../../src/core/still/text-width.ts";
import { stillCases, world } from "./still-cases.ts";

/** Where a name is on a screen that shows the picture at a scale. */
function boxOf(name: StillName, scale: number): Box {
  const { anchor, offset, align, size, lines } = name;
  const width = Math.max(...lines.map(textWidth)) * size;
  const left = anchor.x * scale + offset.x - { start: 0, middle: width / 2, end: width }[align];
  const top = anchor.y * scale + offset.y - size * 0.8;
  return { left, top, right: left + width, bottom: top + lines.length * size * LINE_HEIGHT };
}

describe.each(stillCases)("names of $name", ({ index, still }) => {
  test.each([
    ["on a desktop", 1],
    ["on a phone", 0.39],
  ])(
    "%s stand over no other and inside the picture, and the loudest places are named",
    (_, scale) => {
      for (const language of ["de", "en"]) {
        const names = nameStill(still, index, world, { language, scale });
        const boxes = names.map((name) => boxOf(name, scale));
        boxes.forEach((box, index) => {
          const over = boxes.findIndex((other, at) => at > index && overlap(box, other));
          expect(over < 0 ? null : [names[index]?.text, names[over]?.text]).toBeNull();
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(still.view.width * scale);
        });
        // The flat map of half the world has no room for them all on a phone; pages show the globe.
        if (still.view.projection === "mercator") continue;
        const loud = still.places.filter(
          ({ tone, precision, route }) => tone === "claim" && precision !== "country" && !route,
        );
        const named = new Set(names.map(({ place }) => place));
        expect(loud.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
      }
    },
  );

  test("the ground does not name again what the dossier names", () => {
    const names = nameStill(still, index, world, { language: "de", scale: 1 });
    const claimed = still.places.map(({ id }) => index.places.get(id)?.name.de);
    const twice = names.filter(({ place, text }) => place === null && claimed.includes(text));
    expect(twice.map(({ text }) => text)).toEqual([]);
  });
});

test("no name lies over a claimed area that is as small as a sign", () => {
  const covered = stillCases.flatMap(({ index, still }) =>
    still.places
      .filter(({ tone, points, box }) => tone === "claim" && points.length === 0 && isSmall(box))
      .map(({ id, box }) => {
        const over = [1, 0.7, 0.5].flatMap((scale) =>
          nameStill(still, index, world, { language: "de", scale }).filter(
            (name) => box && overlap(boxOf(name, scale), scaleBox(box, scale)),
          ),
        );
        return [id, over.map(({ text }) => text)];
      }),
  );
  expect(covered).toContainEqual(["kursk-oblast", []]);
  expect(covered.filter(([, names]) => names?.length !== 0)).toEqual([]);
});

function scaleBox({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

function isSmall(box: Box | null): boolean {
  return box !== null && Math.max(box.right - box.left, box.bottom - box.top) <= 32;
}

test("a long name is broken at spaces, into lines about as long as each other", () => {
  expect(breakLines("Übungsplätze im Osten Russlands", 9)).toEqual([
    "Übungsplätze im",
    "Osten Russlands",
  ]);
  expect(breakLines("Seoul", 9)).toEqual(["Seoul"]);
  expect(breakLines("Blagoweschtschensk", 3)).toEqual(["Blagoweschtschensk"]);
});
