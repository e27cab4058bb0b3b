import type { VNode } from "preact";
import { OCCUPIED_STYLE, PRECISION_STYLES } from "../../core/cartography/precision-style.ts";
import { HUES, type Hue } from "../../core/dossier/vocabulary.ts";
import { PATH_UNIT } from "../../core/still/path-sink.ts";
import type { Inks } from "./inks.ts";

const SPACING = (PRECISION_STYLES["supra-adm1"].hatchSpacing ?? 9) / PATH_UNIT;
const OCCUPIED_SPACING = OCCUPIED_STYLE.hatchSpacing / PATH_UNIT;
const WIDTH = 0.9 / PATH_UNIT;

/** Patterns that areas are filled with whose extent is vague or that are occupied, each in every hue: a pattern does not take its user's colour. */
export function Hatchings({ inks }: { inks: Inks }): VNode {
  return (
    <defs>
      {HUES.map((hue) => (
        <pattern
          key={`${hue} occupied`}
          id={occupiedId(hue)}
          width={OCCUPIED_SPACING}
          height={OCCUPIED_SPACING}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path
            d={`M${OCCUPIED_SPACING / 2} 0V${OCCUPIED_SPACING}M0 ${OCCUPIED_SPACING / 2}H${OCCUPIED_SPACING}`}
            stroke={inks.hues[hue]}
            stroke-width={WIDTH}
            stroke-opacity={0.55}
          />
        </pattern>
      ))}
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

export function occupiedId(hue: Hue): string {
  return `occupied-${hue}`;
}

export function hatchingId(hue: Hue): string {
  return `hatching-${hue}`;
}
