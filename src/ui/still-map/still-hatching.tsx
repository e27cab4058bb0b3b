import type { VNode } from "preact";
import { PRECISION_STYLES } from "../../core/cartography/precision-style.ts";
import { HUES, type Hue } from "../../core/dossier/vocabulary.ts";
import { PATH_UNIT } from "../../core/still/path-sink.ts";
import type { Inks } from "./inks.ts";

const SPACING = (PRECISION_STYLES["supra-adm1"].hatchSpacing ?? 9) / PATH_UNIT;
const WIDTH = 0.9 / PATH_UNIT;

/** Patterns that areas of vague extent are filled with, one a hue: a pattern does not take its user's colour. */
export function Hatchings({ inks }: { inks: Inks }): VNode {
  return (
    <defs>
      {HUES.map((hue) => (
        <pattern
          key={hue}
          id={hatchingId(hue)}
          width={SPACING}
          height={SPACING}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path
            d={`M${SPACING / 2} 0V${SPACING}`}
            stroke={inks.hues[hue]}
            stroke-width={WIDTH}
            stroke-opacity={0.55}
          />
        </pattern>
      ))}
    </defs>
  );
}

export function hatchingId(hue: Hue): string {
  return `hatching-${hue}`;
}
