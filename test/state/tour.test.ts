import { beforeEach, expect, test } from "vitest";
import { toggleLayer } from "../../src/state/actions.ts";
import { type AppState, createAppState } from "../../src/state/app-state.ts";
import { narrowFilter } from "../../src/state/filter-actions.ts";
import { endTour, goToStep, moveByStep } from "../../src/state/tour.ts";
import { exampleDossier } from "../core/example-dossier.ts";

let state: AppState;
beforeEach(() => {
  state = createAppState(exampleDossier(), "en");
});

test("a tour shows everything, and what was filtered is so again after it", () => {
  const [first] = state.dossier.tour;
  const [layer] = state.dossier.layers;
  if (!first || !layer) throw new Error("The example has a tour and layers.");
  narrowFilter(state, { acts: new Set(["denies"]) });
  toggleLayer(state, layer.id);
  const few = state.shown.value.size;
  goToStep(state, first.id);
  moveByStep(state, 1);
  expect(state.shown.value.size).toBe(state.dossier.statements.length);
  expect([...state.hidden.value]).toEqual([]);
  endTour(state);
  expect(state.shown.value.size).toBe(few);
  expect([...state.hidden.value]).toEqual([layer.id]);
  expect(few).toBeLessThan(state.dossier.statements.length);
});
