/**
 * CSS families the page must register with `@font-face` before the map is mounted: upright in weights
 * 400 to 700 and, for the serif, italic. The names hold no digit and no comma, because MapLibre puts
 * them into a canvas font string unquoted.
 */
export const MAP_FONT_FAMILIES = {
  sans: "Source Sans",
  serif: "Source Serif",
  korean: "Noto Sans Korean",
} as const;

const { sans, serif, korean } = MAP_FONT_FAMILIES;

/**
 * `text-font` of the styles. MapLibre draws glyphs with the CSS font `<style> <weight> 48px <names>`,
 * and reads style and weight out of the first name only; that name need not exist, the second does. Local names go on
 * to the Korean face, see `servedFaces`.
 */
export const TEXT_FONTS = {
  country: [`${sans} Medium`, sans],
  city: [`${sans} Regular`, sans, korean],
  sea: [`${serif} Italic`, serif],
  claim: [`${serif} Semibold`, serif],
  selected: [`${serif} Bold`, serif],
  local: [`${serif} Regular`, serif, korean],
  quiet: [`${sans} Semibold`, sans],
  context: [`${sans} Regular`, sans],
} as const satisfies Record<string, readonly string[]>;

/** Letters that are to be drawn in each of the faces. */
export type FaceLetters = Readonly<Record<"sans" | "serif" | "italic", string>>;

const CSS_FONTS: Readonly<Record<keyof FaceLetters, readonly string[]>> = {
  sans: [`400 48px "${sans}"`, `500 48px "${sans}"`, `600 48px "${sans}"`],
  serif: [`400 48px "${serif}"`, `600 48px "${serif}"`, `700 48px "${serif}"`],
  italic: [`italic 400 48px "${serif}"`],
};

const ANY = "aāЖ";

/** A letter of each subset of the faces, for names that are not known beforehand. */
export const EVERY_SUBSET: FaceLetters = { sans: ANY, serif: ANY, italic: ANY };

/**
 * Loads the files of the faces that have these letters. MapLibre would only ask for those that cover a space, and keep
 * glyphs of a fallback font for all others. A face that fails to load leaves its fallback in place.
 */
export async function loadMapFonts(letters: FaceLetters): Promise<void> {
  const faces = ["sans", "serif", "italic"] as const;
  await Promise.allSettled(
    faces.flatMap((face) =>
      CSS_FONTS[face].map((font) => document.fonts.load(font, letters[face])),
    ),
  );
}
