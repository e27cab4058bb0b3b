/**
 * A file that belongs to the page: out of the page itself where it is packed into it, else from the site. Rejects when it cannot
 * be had.
 *
 * @param path under the site's base; packed files go by it
 * @param url where the site has it
 */
export async function pageFile(path: string, url: string): Promise<Response> {
  const packed = [...document.querySelectorAll<HTMLElement>("script[data-file]")].find(
    ({ dataset }) => dataset.file === path,
  );
  if (packed) return unpack(packed.textContent ?? "");
  const response = await fetch(url);
  if (response.ok) return response;
  throw new Error(`${path}: ${response.status} ${response.statusText}`.trim());
}

/** @param text gzip, in base64 */
function unpack(text: string): Response {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain);
}
