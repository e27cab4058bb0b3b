import { expect, test } from "vitest";
import { chooseFlavor } from "../../../src/core/cartography/choose-flavor.ts";

const NIGHT = { dark: true, moreContrast: false };

test("the reader's theme counts before the device's", () => {
  expect(chooseFlavor("system", NIGHT)).toBe("dark");
  expect(chooseFlavor("light", NIGHT)).toBe("light");
  expect(chooseFlavor("dark", { ...NIGHT, dark: false })).toBe("dark");
});

test("who asks for more contrast gets it, light or dark as the page is", () => {
  const device = { ...NIGHT, moreContrast: true };
  expect(chooseFlavor("system", device)).toBe("contrast-dark");
  expect(chooseFlavor("light", device)).toBe("contrast");
});
