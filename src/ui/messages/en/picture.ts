import { count, list } from "./grammar.ts";

export const picture = {
  button: "Picture",
  heading: "Picture of this view",
  intro: "With title, legend, scale, sources, licence, date and the link to this view.",
  save: { png: "Save as PNG", svg: "Save as SVG" },
  hints: {
    png: "Pixels, twice as fine as on the screen: for pages, slides and messages.",
    svg: "Shapes and text, to be worked on in a drawing program.",
  },
  print: "Print",
  printHint: "Map, legend, sources and the statements that are shown, in greys.",
  making: "The picture is being made …",
  saved: (name: string): string => `Saved as ${name}`,
  failed: (reason: string): string => `The picture could not be made: ${reason}`,
  noMap: "A picture needs the map, which is not there yet.",
  close: "Close",

  scale: (kilometres: string): string => `${kilometres} km in the middle of the map`,
  shown: (n: number, all: number): string =>
    `${n} of ${count(all, { one: "# statement", other: "# statements" })}`,
  without: (layers: readonly string[]): string =>
    `without ${list(layers.map((name) => `“${name}”`))}`,
  source: (publisher: string, agencies: readonly string[], date: string): string =>
    `Source: ${publisher}${agencies.length > 0 ? ` with ${list(agencies)}` : ""}, ${date}.`,
  others: (publishers: readonly string[]): string =>
    `Places of other sources: ${list(publishers)}.`,
  license: (license: string): string => `Statements and places: ${license}.`,
  noLicense: "Statements and places: no licence stated.",
  shapes: (names: readonly string[]): string => `Shapes: ${list(names)}.`,
  ground: (makers: readonly string[]): string => `Basemap: ${list(makers)}.`,
  boundaries:
    "Boundaries as recognised internationally (UN General Assembly resolutions 68/262 and ES-11/4).",
  made: (date: string, link: string): string => `Picture of ${date}: ${link}`,
};
