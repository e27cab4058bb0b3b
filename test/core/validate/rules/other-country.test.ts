import { expect, test } from "vitest";
import { findingsForPort } from "../gazetteer-findings.ts";

const RULE = "other-country";
const AT_HOME: [number, number] = [-30.5, 40.1];
const ABROAD: [number, number] = [-17, 40.1];

test("a port outside of the country that its kind names is found, with how far", () => {
  for (const kind of [
    { en: "port in Vellmark" },
    { en: "capital of Vellmark" },
    { de: "Hafen in Vellmark" },
    { de: "Hauptstadt Vellmarks" },
  ]) {
    expect(findingsForPort(RULE, kind, AT_HOME)).toEqual([]);
    const [found] = findingsForPort(RULE, kind, ABROAD);
    expect(found?.path).toBe("/features/0/geometry");
    expect(found?.message).toMatch(
      /^Its kind says Vellmark, and it lies 10\d\d km outside of it\.$/,
    );
  }
});

test("a country that is only mentioned is not where a place must lie", () => {
  expect(findingsForPort(RULE, { en: "Vellmark embassy" }, ABROAD)).toEqual([]);
  expect(findingsForPort(RULE, { en: "port in Sennia, once of Vellmark" }, ABROAD)).toEqual([]);
});

test("a generalised coast does not put a port abroad", () => {
  expect(findingsForPort(RULE, { en: "port in Vellmark" }, [-28.8, 40.1])).toEqual([]);
});
