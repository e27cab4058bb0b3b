import { expect, test } from "vitest";
import { formatKilometres } from "../../src/ui/format/distance.ts";

test("kilometres have no digit finer than the points", () => {
  expect(formatKilometres(5_893_456, 1_000, "en-GB")).toBe("5,893");
  expect(formatKilometres(5_893_456, 12_000, "de-DE")).toBe("5.890");
  expect(formatKilometres(5_893_456, 30, "de-DE")).toBe("5.893,46");
  expect(formatKilometres(420, 0.2, "en-GB")).toBe("0.420");
});
