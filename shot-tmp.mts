import { launchChromium } from "./test/browser/launch-chromium.ts";
import { serveSite } from "./src/site/serve-site.ts";
const site = await serveSite({ port: 0 });
const browser = await launchChromium();
for (const [lang, w, h, dark] of [["de", 390, 844, false], ["en", 1440, 900, true]] as const) {
  const c = await browser.newContext({ viewport: { width: w, height: h }, reducedMotion: "reduce", colorScheme: dark ? "dark" : "light" });
  const p = await c.newPage();
  p.on("console", (m) => { if (["error", "warning"].includes(m.type())) console.log(lang, m.text().slice(0, 300)); });
  await p.goto(site.url + lang + "/ntv-2024-10-24/");
  await p.locator(":root[data-live]").waitFor({ state: "attached" });
  await p.waitForTimeout(1500);
  await p.screenshot({ path: `/tmp/fmt/page-${lang}.png` });
  await p.locator('[data-action="export"]').click();
  await p.locator('input[value="annotations"]').check();
  await p.waitForTimeout(700);
  await p.screenshot({ path: `/tmp/fmt/anno-${lang}.png` });
  await p.keyboard.press("Escape");
  await p.locator('[data-action="import"]').click();
  await p.locator("#data-file").setInputFiles({ name: "ort.csv", mimeType: "", buffer: Buffer.from("a,b,c\nX,Es regnet,1\n") });
  await p.locator('[data-target="text"]').waitFor();
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/fmt/columns-${lang}.png` });
  await c.close();
}
await browser.close(); await site.close(); process.exit(0);
