import { expect, test } from "vitest";
import { createAppState } from "../../src/state/app-state.ts";
import { narrowFilter, toggleValue } from "../../src/state/filter-actions.ts";
import { selectionFor } from "../../src/ui/export/selection-for.ts";
import { exampleDossier } from "../core/example-dossier.ts";

test("an export of what is shown holds what the filter leaves, and says how it was chosen", () => {
  const state = createAppState(exampleDossier(), "en");
  toggleValue(state, "layers", "context");
  toggleValue(state, "acts", "asserts");
  narrowFilter(state, {
    span: { clock: "happened", from: "2031-05-12", to: null, datedOnly: true },
    within: { place: "vellmark-land" },
  });
  toggleValue(state, "speakers", "coast-guard");
  const { statements, places, filter } = selectionFor(state, "shown");
  expect(statements.map(({ id }) => id)).toEqual(["recruits-arrived", "number-raised"]);
  expect(places.map(({ id }) => id)).toEqual(["port-anselm"]);
  expect(filter).toBe(
    "layers: coast; speaker: coast-guard; act: asserts; happened: 2031-05-12/..,dated; in: vellmark-land",
  );
});
