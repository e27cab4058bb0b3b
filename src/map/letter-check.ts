/** Pixels. */
const SIDE = 24;
/** A code point that is in no font, so that it shows what a missing letter looks like. */
const MISSING = "\u{10ffff}";

/** Tells whether the reader's system has a letter, by drawing it and the sign for a missing one. */
export function letterCheck(): (letter: string) => boolean {
  const context = new OffscreenCanvas(SIDE, SIDE).getContext("2d", { willReadFrequently: true });
  if (context === null) return () => true;
  context.font = `${SIDE * 0.7}px sans-serif`;
  context.textBaseline = "middle";
  const draw = (letter: string): Uint32Array => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillText(letter, 2, SIDE / 2);
    return new Uint32Array(context.getImageData(0, 0, SIDE, SIDE).data.buffer);
  };
  const missing = draw(MISSING);
  const isThere = (letter: string): boolean =>
    letter.trim() === "" || draw(letter).some((pixel, at) => pixel !== missing[at]);
  const known = new Map<string, boolean>();
  return (letter) => {
    const found = known.get(letter) ?? isThere(letter);
    known.set(letter, found);
    return found;
  };
}
