import { afterEach, describe, expect, test, vi } from "vitest";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { type StatementTimes, statementTimes } from "../../../src/core/query/statement-times.ts";
import { timing } from "../../../src/core/query/timing.ts";
import type { ClockName } from "../../../src/core/time/span.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";

/** Times of a statement with these dates, in an article published on 14 May 2031. */
function timesOf(said: string | null, happened: string | null): StatementTimes | undefined {
  const input = exampleInput();
  const [statement] = input.dossier.statements;
  if (!statement) throw new Error("The example has statements.");
  statement.saidAt = said === null ? null : { edtf: said };
  statement.eventTime = happened === null ? null : { edtf: happened };
  return statementTimes(indexDossier(exampleDossier(input))).get(statement.id);
}

const span = (from: string | null, to: string | null, clock: ClockName = "happened") => ({
  asOf: null,
  span: { clock, from, to, datedOnly: false },
});
const asOf = (day: string) => ({ span: null, asOf: day });

describe("a span", () => {
  test.each([
    ["2031-05-13", "inside"],
    ["2031-05-14", "outside"],
    ["2031-05", "inside"],
    ["2031-05-1X", "inside"],
    ["2031-05-2X", "outside"],
    ["2031-05-01~/2031-05-12?", "inside"],
    ["2031-05-01/2031-05-09", "outside"],
    ["../2031-05-09", "outside"],
    ["../2031-06-30", "inside"],
    ["/2031-06-30", "inside"],
    ["2031-05-13/..", "inside"],
    ["2031-05-14/..", "outside"],
    ["2031-05-01/", "inside"],
    ["2039-01-01", "outside"],
    ["../..", "undated"],
    ["some day", "undated"],
    [null, "undated"],
  ] as const)("of 10 to 13 May and what happened %s: %s", (happened, expected) => {
    expect(timing(timesOf(null, happened), span("2031-05-10", "2031-05-13"))).toBe(expected);
  });

  test("with an open end reaches as far as dates do", () => {
    expect(timing(timesOf(null, "1203"), span(null, "2031-05-13"))).toBe("inside");
    expect(timing(timesOf(null, "9999-12-31"), span("2031-05-13", null))).toBe("inside");
  });

  test("asks one clock only, and those of the sources through them", () => {
    const times = timesOf("2031-05-01", "2031-04-01");
    expect(timing(times, span("2031-05-01", "2031-05-01", "said"))).toBe("inside");
    expect(timing(times, span("2031-05-01", "2031-05-01", "happened"))).toBe("outside");
    expect(timing(times, span("2031-05-14", "2031-05-14", "published"))).toBe("inside");
    expect(timing(times, span("2031-05-14", "2031-05-14", "retrieved"))).toBe("outside");
  });
});

describe("as of a day", () => {
  test.each([
    ["2031-05-10", "2031-05-09", "outside"],
    ["2031-05-10", "2031-05-10", "inside"],
    ["../2031-05-12", "2031-05-11", "outside"],
    ["../2031-05-12", "2031-05-12", "inside"],
    ["2031-05-10/..", "2031-05-13", "outside"],
    ["2031-05-10/..", "2031-05-14", "inside"],
    [null, "2031-05-13", "outside"],
    [null, "2031-05-14", "inside"],
  ] as const)("what was said %s, as of %s: %s", (said, day, expected) => {
    expect(timing(timesOf(said, null), asOf(day))).toBe(expected);
  });
});

describe.each([
  ["America/Los_Angeles", 480],
  ["Asia/Tokyo", -540],
])("in %s", (zone, offset) => {
  afterEach(() => vi.unstubAllEnvs());

  test("a day is the same day", () => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2031, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(timing(timesOf(null, "2031-05-13"), span("2031-05-13", "2031-05-13"))).toBe("inside");
    expect(timing(timesOf(null, "2031-05-13"), span("2031-05-14", null))).toBe("outside");
    const late = timesOf(null, "2031-05-13T23:30:00-08:00");
    expect(timing(late, span(null, "2031-05-13"))).toBe("inside");
    expect(timing(late, span("2031-05-14", null))).toBe("outside");
  });
});
