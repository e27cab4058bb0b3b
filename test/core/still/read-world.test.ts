import { expect, test } from "vitest";
import { world } from "./still-cases.ts";

test("every name of the ground has a position, those along lines as well", () => {
  const misplaced = world.names.filter(
    ({ at }) => at.length !== 2 || !at.every((degrees) => Number.isFinite(degrees)),
  );
  expect(misplaced).toEqual([]);
  expect(world.names.filter(({ kind }) => kind === "sea").length).toBeGreaterThan(20);
});
