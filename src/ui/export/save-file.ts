/** How long the browser may take to begin reading the file, in milliseconds. */
const KEPT = 60_000;

/** Saves content as a file, as if it had been downloaded. */
export function saveFile(name: string, content: BlobPart[], mediaType: string): void {
  const url = URL.createObjectURL(new Blob(content, { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
