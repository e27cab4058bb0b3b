import { createRequire } from "node:module";

const FACES = [
  "@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
];

/**
 * An SVG as PNG, in the page's own typefaces and no others. Rejects where there is no rasteriser for this system: it is a
 * native module.
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Resvg } = await import("@resvg/resvg-js");
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = FACES.map((face) => resolve(face));
  const options = { font: { fontFiles, loadSystemFonts: false } };
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
