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
  const draw = (letter: string): string => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillText(letter, 2, SIDE / 2);
    return context.getImageData(0, 0, SIDE, SIDE).data.join();
  };
  const missing = draw(MISSING);
  const known = new Map<string, boolean>();
  return (letter) => {
    const found = known.get(letter) ?? (letter.trim() === "" || draw(letter) !== missing);
    known.set(letter, found);
    return found;
  };
}
