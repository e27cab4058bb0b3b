import type { Page } from "playwright-core";

/** Drops a file on the page as a reader does with a mouse. */
export async function dropFile(
  page: Page,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const base64 = Buffer.from(content).toString("base64");
  const transfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer();
      data.items.add(
        new File([Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0))], file.name),
      );
      return data;
    },
    { name, base64 },
  );
  await page.locator("main").first().dispatchEvent("drop", { dataTransfer: transfer });
}
