import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();
const { dossier } = await publishedDossier();
const steps = dossier.tour.map(({ id }) => id);

const openStep = (page: Page) =>
  page.locator("[data-step][aria-current]").getAttribute("data-step");
const stepInLink = (page: Page) => new URLSearchParams(new URL(page.url()).hash).get("tour");

test("by keyboard alone the tour goes through its steps, and Escape leads out of it", async () => {
  const page = await visit({ language: "de" });
  await mapReady(page);
  await page.locator('[data-action="start-tour"]').focus();
  await page.keyboard.press("Enter");
  expect(await violations(page)).toEqual([]);
  const views = new Set<string>();
  for (const step of steps) {
    expect(await openStep(page)).toBe(step);
    await expect.poll(() => stepInLink(page)).toBe(step);
    await expect.poll(() => new URL(page.url()).hash).toContain("at=");
    views.add(page.url());
    await page.keyboard.press("ArrowRight");
  }
  expect(views.size).toBe(steps.length);
  expect(await openStep(page)).toBe(steps.at(-1));
  await page.keyboard.press("ArrowLeft");
  expect(await openStep(page)).toBe(steps.at(-2));
  await page.keyboard.press("Escape");
  await page.locator(".place-row").first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-action")))
    .toBe("start-tour");
});

test("scrolling goes through the steps as well", async () => {
  const page = await visit({ language: "en", path: `#v=1&tour=${steps[0]}` });
  await mapReady(page);
  expect(await openStep(page)).toBe(steps[0]);
  await page.locator(".tour-steps").hover();
  for (let turns = 0; (await openStep(page)) !== steps.at(-1); turns++) {
    if (turns > 60) throw new Error(`Scrolling leads no further than ${await openStep(page)}.`);
    await page.mouse.wheel(0, 150);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
});

test("a step leads to the statements it rests on", async () => {
  const page = await visit({ site: "example", path: "#v=1&tour=step-crossing" });
  await page.locator("[data-step][aria-current] .statement-link").click();
  await page.locator('[data-statement="came-by-ship"][aria-current]').waitFor();
  expect(await page.locator(".tour").count()).toBe(0);
});

test("without scripts the tour is an ordered list, complete with what it rests on", async () => {
  const page = await visit({ language: "en", javaScriptEnabled: false });
  const tour = page.locator("ol.tour-steps > li");
  expect(await tour.count()).toBe(steps.length);
  for (const [at, { text, statements }] of dossier.tour.entries()) {
    const step = tour.nth(at);
    expect(await step.isVisible()).toBe(true);
    expect(await step.innerText()).toContain(text.en);
    expect(await step.locator(".statement-link:visible").count()).toBe(statements.length);
  }
});
