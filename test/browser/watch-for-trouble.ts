import type { Page } from "playwright-core";

/**
 * Collects what should not happen while a page is read: uncaught errors, logged errors, breaches of the
 * security policy, error responses, requests to another host than `base`'s. What matches one of
 * `expected` is left out. The returned list grows as the page runs.
 */
export async function watchForTrouble(
  page: Page,
  base: string,
  expected: readonly RegExp[],
): Promise<readonly string[]> {
  const trouble: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) trouble.push(text);
  };
  const context = page.context();
  context.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => note(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.protocol === "data:" || url.protocol === "blob:";
    if (!own && url.origin !== new URL(base).origin) note(`request: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) note(`response: ${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return trouble;
}
