import { beforeEach, expect, test } from "vitest";
import { type AppState, createAppState } from "../../src/state/app-state.ts";
import { isMeasurable, measure, pointOfPlace } from "../../src/state/measure.ts";
import { measureAt } from "../../src/state/measure-at.ts";
import {
  addMeasurePoint,
  closeTool,
  showSpot,
  startMeasuring,
} from "../../src/state/tool-actions.ts";
import { exampleDossier } from "../core/example-dossier.ts";

let state: AppState;
beforeEach(() => {
  state = createAppState(exampleDossier(), "en");
});

const clicked = (lon: number, lat: number) => ({
  lon,
  lat,
  grain: 5_000,
  place: null,
  area: false,
});
const names = () => state.measuring.value?.map(({ place }) => place);

test("clicks add up along the way, known no better than the coarsest of them", () => {
  startMeasuring(state);
  for (const point of [clicked(0, 0), clicked(90, 0), clicked(90, 90)])
    addMeasurePoint(state, point);
  const measured = measure(state.measuring.value ?? []);
  const quarter = 10_007_557;
  expect(measured?.total).toBeCloseTo(2 * quarter, -1);
  expect(measured?.last).toBeCloseTo(quarter, -1);
  expect(measured?.grain).toBe(5_000);
});

test("choosing two places measures between them; another end replaces the one before", () => {
  startMeasuring(state);
  measureAt(state, "from", "port-anselm");
  expect(measure(state.measuring.value ?? [])).toBeNull();
  measureAt(state, "to", "anselm-camp");
  expect(names()).toEqual(["port-anselm", "anselm-camp"]);
  measureAt(state, "to", "vellmark-land");
  measureAt(state, "from", "anselm-camp");
  expect(names()).toEqual(["anselm-camp", "vellmark-land"]);
  expect(state.measuring.value?.map(({ area }) => area)).toEqual([false, true]);
});

test("what is not on the map, or is a movement, cannot be measured from", () => {
  startMeasuring(state);
  for (const place of state.dossier.places) {
    const type = place.geometry?.type;
    const fit = type !== undefined && !type.endsWith("LineString");
    expect(isMeasurable(place), place.id).toBe(fit);
    expect(pointOfPlace(state, place.id) !== null, place.id).toBe(fit);
  }
  measureAt(state, "from", "somewhere-inland");
  expect(names()).toEqual([]);
});

test("measuring and coordinates take turns, and nothing is added once it has ended", () => {
  showSpot(state, "center");
  startMeasuring(state);
  expect(state.spot.value).toBeNull();
  showSpot(state, "center");
  expect(state.measuring.value).toBeNull();
  closeTool(state);
  addMeasurePoint(state, clicked(1, 1));
  measureAt(state, "from", "port-anselm");
  expect([state.measuring.value, state.spot.value]).toEqual([null, null]);
});
