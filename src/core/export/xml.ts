/** What XML 1.0 has no way to write (its production 2), lone surrogates with it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or a quoted attribute of XML or HTML. What cannot be written there is left out. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** An element with words in it; none when there are none. */
export function textElement(name: string, words: string | null | undefined): string {
  return words ? `<${name}>${escapeXml(words)}</${name}>` : "";
}
