const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML, in an element or in an attribute between double quotes; without characters XML has none for. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter).replace(NOT_XML, "");
}

/** Markup made for HTML, where some text is allowed that XML refuses. */
export function wellFormed(markup: string): string {
  return markup.replaceAll("]]>", "]]&gt;").replace(NOT_XML, "");
}
