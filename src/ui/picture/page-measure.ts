import { FACE_STYLES } from "../../core/picture/faces.ts";
import type { Measure } from "../../core/picture/lay-out-picture.ts";
import type { Face } from "../../core/picture/picture.ts";

/** The page's families, by the names its style sheet registers them under. */
const FAMILIES = { serif: '"Source Serif", Georgia, serif', sans: '"Source Sans", sans-serif' };

export function cssFont(face: Face): string {
  const { weight, size, family } = FACE_STYLES[face];
  return `${weight} ${size}px ${FAMILIES[family]}`;
}

/** Measures in the page's own type, which is loaded first for the letters of `words`. */
export async function pageMeasure(words: string): Promise<Measure> {
  const faces = Object.keys(FACE_STYLES) as Face[];
  await Promise.allSettled(faces.map((face) => document.fonts.load(cssFont(face), words)));
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to measure text with.");
  return (text, face) => {
    context.font = cssFont(face);
    return context.measureText(text).width;
  };
}
