import { describe, expect, test } from "vitest";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { datedDossier, type OwnClock } from "../../../src/core/query/dated-dossier.ts";
import { dayNumber } from "../../../src/core/time/day.ts";
import { type Mark, placeMarks, reach } from "../../../src/ui/timeline/place-marks.ts";
import { dayEnd, dayStart, timeScale } from "../../../src/ui/timeline/scale.ts";
import { exampleDossier, exampleInput } from "../../core/example-dossier.ts";

const dossier = exampleDossier();
const index = indexDossier(dossier);

/** Marks of the example's statements that happened at these times, one statement each. */
function marksOf(times: readonly string[], width = 1000): readonly Mark[] {
  const input = exampleInput();
  const { statements } = input.dossier;
  statements.forEach((statement, at) => {
    statement.saidAt = null;
    statement.eventTime = times[at] === undefined ? null : { edtf: times[at] };
  });
  const changed = exampleDossier(input);
  const { dated } = datedDossier(changed, indexDossier(changed));
  return placeMarks(dated, indexDossier(changed), SCALE(width));
}

const SCALE = (width: number) =>
  timeScale([dayNumber("2031-05-01"), dayNumber("2031-05-20")], width);
const one = (time: string): Mark => {
  const [mark] = marksOf([time]);
  if (!mark) throw new Error(`${time} has no mark.`);
  return mark;
};

describe("how surely a date is known shows at its ends", () => {
  test.each([
    ["2031-05-10", "sharp", "sharp", false],
    ["2031-05-06/2031-05-10", "sharp", "sharp", true],
    ["2031-05-10~", "soft", "soft", true],
    ["2031-05-10?", "soft", "soft", true],
    ["2031-05-1X", "soft", "soft", true],
    ["2031-05", "soft", "soft", true],
    ["../2031-05-10", "open", "sharp", false],
    ["/2031-05-10", "unknown", "sharp", false],
    ["2031-05-10/..", "sharp", "open", false],
    ["2031-05-10/", "sharp", "unknown", false],
  ] as const)("%s: %s to %s", (time, start, end, bar) => {
    expect(one(time)).toMatchObject({ start, end, bar });
  });
});

test("a bar covers its days; a day's dot stands in its middle; what is open stands at the day that is known", () => {
  const scale = SCALE(1000);
  const day = dayNumber("2031-05-10");
  expect(one("2031-05-06/2031-05-10")).toMatchObject({
    from: dayStart(scale, dayNumber("2031-05-06")),
    to: dayEnd(scale, day),
  });
  const [chip] = one("2031-05-10").chips;
  expect((chip?.x ?? 0) + (chip?.width ?? 0) / 2).toBeCloseTo(dayStart(scale, day + 0.5));
  expect(one("../2031-05-10").to).toBeCloseTo(dayEnd(scale, day));
  expect(one("2031-05-10/..").from).toBeCloseTo(dayStart(scale, day));
});

test("no mark lies over another, none is lost, and none leaves the strip", () => {
  const times = ["2031-05", "2031-05-10", "2031-05-10~", "2031-05-10/..", "../2031-05-01", "2031"];
  for (const width of [280, 1000]) {
    const marks = marksOf(times, width);
    expect(new Set(marks.flatMap(({ groups }) => groups.map(({ edtf }) => edtf)))).toEqual(
      new Set(times),
    );
    for (const mark of marks) {
      const [left, right] = reach(mark);
      const inRow = marks.filter((other) => other !== mark && other.row === mark.row);
      expect(inRow.filter((other) => reach(other)[0] < right && reach(other)[1] > left)).toEqual(
        [],
      );
    }
    for (const { chips } of marks) {
      expect(chips.every((chip) => chip.x >= 0 && chip.x + chip.width <= width)).toBe(true);
    }
  }
});

test("days that are too narrow to be told apart share a mark", () => {
  const times = ["2031-05-08", "2031-05-09", "2031-05-19"];
  expect(marksOf(times, 1000)).toHaveLength(3);
  const narrow = marksOf(times, 160);
  expect(narrow).toHaveLength(2);
  expect(narrow.flatMap(({ groups }) => groups)).toHaveLength(3);
});

test("statements of one date are counted by the hue of their place", () => {
  const { dated } = datedDossier(dossier, index);
  const said = dated.filter(({ clock }) => clock === ("said" satisfies OwnClock));
  const mark = placeMarks(said, index, SCALE(1000)).find(({ groups }) =>
    groups.some(({ edtf }) => edtf === "2031-05-13"),
  );
  expect(mark?.chips.map(({ hue, statements }) => [hue, statements.length])).toEqual([["blue", 3]]);
});
