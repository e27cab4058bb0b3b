/** A `@font-face` rule of a style sheet that has a file. */
export type FontFace = {
  readonly rule: string;
  /** Name of its file, without folders. */
  readonly file: string;
  readonly isItalic: boolean;
  /** Whether one of these letters is drawn with it. */
  readonly draws: (letters: Iterable<string>) => boolean;
};

const RULE = /@font-face\s*\{[^}]*\}/g;

/** The faces with files that a style sheet registers, as Vite writes them. */
export function fontFaces(style: string): FontFace[] {
  return [...style.matchAll(RULE)].flatMap(([rule]) => {
    const file = /url\("?(?:[^")]*\/)?([^")/]+)"?\)/.exec(rule)?.[1];
    if (file === undefined) return [];
    const ranges = (/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? "U+0-10FFFF")
      .split(",")
      .map((range) => rangeOf(range.trim()));
    return {
      rule,
      file,
      isItalic: /font-style:\s*italic/.test(rule),
      draws: (letters) =>
        [...letters].some((letter) => {
          const code = letter.codePointAt(0) ?? -1;
          return ranges.some(([from, to]) => code >= from && code <= to);
        }),
    };
  });
}

/** The style sheet with the files of some of its faces within it, and without the other faces. */
export function withFonts(style: string, files: ReadonlyMap<string, Uint8Array>): string {
  return fontFaces(style).reduce((text, { rule, file }) => {
    const bytes = files.get(file);
    const data = bytes && `data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}`;
    return text.replace(rule, () => (data ? rule.replace(/url\([^)]*\)/, `url(${data})`) : ""));
  }, style);
}

/** `U+41`, `U+41-5A` or `U+4??`. */
function rangeOf(text: string): readonly [from: number, to: number] {
  const [from = "", to = from] = text.replace(/^U\+/i, "").split("-");
  return [
    Number.parseInt(from.replaceAll("?", "0"), 16),
    Number.parseInt(to.replaceAll("?", "F"), 16),
  ];
}
