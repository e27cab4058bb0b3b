import type { VNode } from "preact";
import {
  PRECISION_STYLES,
  type PrecisionSymbol,
  ROUTE_STYLE,
} from "../../core/cartography/precision-style.ts";
import type { Place } from "../../core/dossier/dossier.ts";
import type { Precision } from "../../core/dossier/vocabulary.ts";
import { isRoute } from "../queries/is-route.ts";

/** A place's sign as on the map, in the hue of whatever is around it. */
export function PlaceSymbol({ place }: { place: Place }): VNode {
  return isRoute(place) ? <RouteSign /> : <PrecisionSign precision={place.precision} />;
}

export function RouteSign(): VNode {
  const dash = ROUTE_STYLE.dash.map((length) => length * ROUTE_STYLE.lineWidth * 0.55).join(" ");
  return (
    <svg class="symbol" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path
        d="M1 13Q7 3.5 14.5 6"
        fill="none"
        stroke="currentColor"
        stroke-width={ROUTE_STYLE.lineWidth}
        stroke-dasharray={dash}
      />
      <path d="m12.8 2.3 4.2 4.5-6 1.6z" fill="currentColor" />
    </svg>
  );
}

/** Places of other sources, whatever their precision: small and hollow, as on the map. */
export function ContextSign(): VNode {
  return (
    <svg class="symbol" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <circle cx="9" cy="9" r="3.75" fill="none" stroke="currentColor" stroke-width="1.75" />
    </svg>
  );
}

export function PrecisionSign({ precision }: { precision: Precision }): VNode {
  const { symbol, fillOpacity, lineWidth, dash } = PRECISION_STYLES[precision];
  return (
    <svg
      class="symbol"
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      data-symbol={symbol}
    >
      <g
        fill="currentColor"
        fill-opacity={fillOpacity}
        stroke="currentColor"
        stroke-width={lineWidth}
        stroke-dasharray={dash?.map((length) => length * lineWidth * 0.55).join(" ")}
      >
        {SHAPES[symbol]}
      </g>
    </svg>
  );
}

/** On an 18 × 18 grid; stroke, fill and dash come from the map's own table. */
const SHAPES: Readonly<Record<PrecisionSymbol, VNode>> = {
  pin: (
    <>
      <path d="M9 16.5C5.2 12 3.5 9.6 3.5 7a5.5 5.5 0 0 1 11 0c0 2.6-1.7 5-5.5 9.5z" />
      <circle cx="9" cy="7" r="1.6" fill-opacity="1" stroke="none" />
    </>
  ),
  ring: (
    <>
      <circle cx="9" cy="9" r="6.5" />
      <circle cx="9" cy="9" r="2" fill-opacity="1" stroke="none" />
    </>
  ),
  disc: <circle cx="9" cy="9" r="7.5" />,
  area: <path d="M3 4.5 8.5 2.5 15.5 5 14.5 14 8 15.5 2.5 12z" stroke-linejoin="round" />,
  hatched: (
    <>
      <path d="M2 3.5h14v11H2z" fill-opacity="0" />
      <path d="m3.5 13.5 8-9M8 13.5l7-8" stroke-width="1" stroke-dasharray="none" />
    </>
  ),
  faint: <path d="M2 3.5h14v11H2z" />,
  none: (
    <path
      d="M6 6.6a3 3 0 1 1 4.6 2.6C9.5 9.9 9 10.3 9 11.5M9 13.8v1.4"
      fill-opacity="0"
      stroke-width="1.8"
    />
  ),
};
