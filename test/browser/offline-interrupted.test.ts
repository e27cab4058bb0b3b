import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { GONE, KEPT_FOLDER, LONG, useKeptSite } from "./use-kept-site.ts";

const { open, kept, cutNetwork } = useKeptSite();

test(
  "a first visit that breaks off leaves a page that works, and the next one keeps it",
  async () => {
    const [there, away] = [
      join(KEPT_FOLDER, "favicon.svg"),
      join(KEPT_FOLDER, "..", "offline-favicon.svg"),
    ];
    renameSync(there, away);
    const page = await open({ expected: [...GONE, /404|favicon|bad-precaching-response/] });
    await mapReady(page);
    await page.locator('[data-place="kursk-oblast"]').click();
    expect(await page.locator(":root[data-kept]").count()).toBe(0);
    renameSync(away, there);
    await page.reload();
    await mapReady(page);
    await kept(page);
    await cutNetwork(page);
    await page.reload();
    await mapReady(page);
  },
  LONG,
);
