import { FLAVORS } from "../cartography/flavors.ts";
import { PRECISION_STYLES, ROUTE_STYLE } from "../cartography/precision-style.ts";
import type { Hue, Precision } from "../dossier/vocabulary.ts";

export function styleId(hue: Hue, precision: Precision): string {
  return `${hue}-${precision}`;
}

/** How the map draws a precision in a layer's colour, as far as KML can: it has no dashes and no hatching. */
export function kmlStyle(hue: Hue, precision: Precision): string {
  const color = FLAVORS.light.hues[hue];
  const { fillOpacity, lineWidth } = PRECISION_STYLES[precision];
  return [
    `<Style id="${styleId(hue, precision)}">`,
    `<IconStyle><color>${kmlColor(color, 1)}</color></IconStyle>`,
    `<LineStyle><color>${kmlColor(color, 1)}</color><width>${lineWidth || ROUTE_STYLE.lineWidth}</width></LineStyle>`,
    `<PolyStyle><color>${kmlColor(color, fillOpacity)}</color></PolyStyle>`,
    "</Style>\n",
  ].join("");
}

/** KML has opacity first, and then blue, green, red. */
function kmlColor(hex: string, opacity: number): string {
  const [, red = "", green = "", blue = ""] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return `${alpha}${blue}${green}${red}`;
}
