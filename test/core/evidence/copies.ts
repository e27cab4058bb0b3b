/** The ways in which a copy of an article differs from it without saying anything else. */

const MENU = "☰ Menü\n\nStart Politik Wetter 🌤\n\n🍪 Wir verwenden Cookies.\nAlle akzeptieren\n\n";
const FOOTER = "\n\nAlle Rechte vorbehalten. Die Reederei ist nicht verantwortlich.\n\nImpressum";
const ADVERT = "Anzeige\n\nJetzt Gummistiefel kaufen! Nur solange der Vorrat reicht.";

export const HARMLESS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "with menus, a cookie banner and a footer": (text) => MENU + text + FOOTER,
  "with adverts between the paragraphs": (text) => text.replaceAll("\n\n", `\n\n${ADVERT}\n\n`),
  "wrapped at 60 columns": wrap,
  "with blank lines doubled": (text) => text.replaceAll("\n\n", "\n\n\n\n"),
  "without blank lines": (text) => text.replaceAll(/\n+/g, "\n"),
  "with each line end a space": (text) => text.replaceAll(/\n+/g, " "),
  "with no-break spaces": (text) => text.replaceAll(" ", "\u00a0").replaceAll(" 1", "\u202f1"),
  "with Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
  "with a byte order mark": (text) => `\ufeff${text}`,
  "with soft hyphens": (text) => text.replaceAll("en", "e\u00adn"),
  "with German quotation marks": (text) => requote(text, "„", "“"),
  "with guillemets": (text) => requote(text, "»", "«"),
  "with straight apostrophes": (text) => text.replaceAll("’", "'"),
  "with long dashes": (text) => text.replaceAll(/[-–]/g, "—"),
  "in NFD": (text) => text.normalize("NFD"),
  "with emoji before it": (text) => `🚢👩‍🚀🇩🇪 ${"😀".repeat(30)}\n\n${text}`,
  "as mail": (text) => `Von: me@example.org\n\n${wrap(text).normalize("NFD")}\r\n-- \r\nich`,
};

function wrap(text: string): string {
  return text
    .split("\n\n")
    .map((paragraph) => paragraph.replaceAll(/(\S[^\n]{0,59})(?:\s+|$)/g, "$1\n").trimEnd())
    .join("\n\n");
}

function requote(text: string, open: string, close: string): string {
  let isOpen = false;
  return text.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? open : close;
  });
}
