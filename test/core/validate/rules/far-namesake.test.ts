import { expect, test } from "vitest";
import { findingsForPort } from "../gazetteer-findings.ts";

const RULE = "far-namesake";

test("a city of a known name that is drawn elsewhere is asked about", () => {
  expect(findingsForPort(RULE, undefined, [-30.52, 40.11])).toEqual([]);
  const [found] = findingsForPort(RULE, undefined, [-17, 40.1]);
  expect(found?.message).toMatch(/lies 11\d\d km away; is it another Port Anselm\?$/);
});

test("one whose kind says where it lies may be another of the name", () => {
  expect(findingsForPort(RULE, { en: "port in Sennia" }, [-17, 40.1])).toEqual([]);
});
