import { expect, test } from "vitest";
import { catchMap, viewsOnTheWay } from "./live-map.ts";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

test.each(["no-preference", "reduce"] as const)(
  "the map leads the eye to a place, and is there at once for who wants no motion: %s",
  async (reducedMotion) => {
    const page = await visit({ reducedMotion, path: "#v=1&tab=statements&at=20,10,3" });
    await mapReady(page);
    await catchMap(page);
    const views = await viewsOnTheWay(page, () =>
      page.locator("[data-statement] .card-actions button").first().click(),
    );
    if (reducedMotion === "reduce") expect(views).toBe(1);
    else expect(views).toBeGreaterThan(1);
  },
);
