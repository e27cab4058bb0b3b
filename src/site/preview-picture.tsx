import { renderToString } from "preact-render-to-string";
import { FLAVORS } from "../core/cartography/flavors.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { breakLines } from "../core/still/break-lines.ts";
import type { StillWorld } from "../core/still/still-world.ts";
import { articleSources } from "../ui/queries/article-sources.ts";
import { inksOf } from "../ui/still-map/inks.ts";
import { wellFormed } from "./escape-xml.ts";
import { LonePicture, openingStill } from "./still-picture.tsx";

/** Pixels; what those who show previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const WORDS = 430;
const MAP = {
  width: PREVIEW_SIZE.width - WORDS,
  height: PREVIEW_SIZE.height,
  padding: { top: 40, right: 60, bottom: 40, left: 60 },
};
const FONTS = { serif: "Source Serif 4", sans: "Source Sans 3" };
const SIZE = 40;

/** The picture that stands for a page where it is shared, as SVG: its title beside its map. */
export function previewPicture(dossier: Dossier, world: StillWorld, language: string): string {
  const { paper, emphasis, label } = FLAVORS.light;
  const inks = inksOf("light", FONTS);
  const still = openingStill(dossier, world, MAP);
  const lines = breakLines(localize(dossier.title, language).words, (WORDS - 80) / SIZE);
  const sources = articleSources(dossier);
  return wellFormed(
    renderToString(
      <svg xmlns="http://www.w3.org/2000/svg" {...PREVIEW_SIZE}>
        <title>Lagekarte</title>
        <rect {...PREVIEW_SIZE} fill={paper} />
        <g transform={`translate(${WORDS} 0)`}>
          <LonePicture {...{ dossier, world, still, language, inks }} />
        </g>
        <rect width={WORDS} height={PREVIEW_SIZE.height} fill={paper} />
        <text
          x={48}
          y={92}
          font-family={FONTS.sans}
          font-weight={600}
          font-size={22}
          fill={label.city}
        >
          Lagekarte
        </text>
        <text font-family={FONTS.serif} font-weight={600} font-size={SIZE} fill={emphasis}>
          {lines.map((line, index) => (
            <tspan key={line} x={48} y={168 + index * SIZE * 1.18}>
              {line}
            </tspan>
          ))}
        </text>
        <text
          x={48}
          y={570}
          font-family={FONTS.sans}
          font-weight={400}
          font-size={22}
          fill={label.city}
        >
          {sources.map(({ publisher }) => publisher).join(" · ")}
        </text>
      </svg>,
    ),
  );
}
