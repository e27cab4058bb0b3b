import type { StyleSpecification } from "maplibre-gl";

/** Files of one font family, each for some letters. */
export type ServedFaces = readonly {
  readonly url: string;
  /** As in CSS: `U+AC00` or `U+AC00-AC0F`. */
  readonly "unicode-range": string[];
}[];

/**
 * The files that the page's own style sheets register for a family with many parts. A style that declares them (`font-faces`)
 * has MapLibre fetch a part when one of its letters is to be drawn, and not before.
 */
export function servedFaces(family: string, sheets: Iterable<CSSStyleSheet>): ServedFaces {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string): string => rule.style.getPropertyValue(name);
      const url = /url\("?([^")]+)"?\)/.exec(read("src"))?.[1];
      const isAsked = read("font-family").replaceAll(/["']/g, "") === family;
      if (!isAsked || url === undefined) return [];
      return [
        {
          url: new URL(url, sheet.href ?? document.baseURI).href,
          "unicode-range": read("unicode-range").split(/\s*,\s*/),
        },
      ];
    }),
  );
}

/** Tells whether one of the files has a letter. */
export function facesCheck(faces: ServedFaces): (letter: string) => boolean {
  const ranges = faces
    .flatMap((face) => face["unicode-range"])
    .map((range) => {
      const [from = 0, to = from] = range
        .replace(/^U\+/i, "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return { from, to };
    });
  return (letter) => {
    const code = letter.codePointAt(0) ?? -1;
    return ranges.some(({ from, to }) => code >= from && code <= to);
  };
}

/** As the style has it; nothing where there are no files. */
export function declareFaces(
  family: string,
  faces: ServedFaces,
): Pick<StyleSpecification, "font-faces"> {
  return faces.length > 0 ? { "font-faces": { [family]: [...faces] } } : {};
}
