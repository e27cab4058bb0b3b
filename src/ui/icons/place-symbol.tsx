import type { VNode } from "preact";
import {
  OCCUPIED_SIGN,
  precisionSign,
  ROUTE_SIGN,
  SIGN_GRID,
  type SignPart,
} from "../../core/cartography/signs.ts";
import type { Place } from "../../core/dossier/dossier.ts";
import type { Precision } from "../../core/dossier/vocabulary.ts";
import { isRoute } from "../queries/is-route.ts";

/** A place's sign as on the map, in the hue of whatever is around it. */
export function PlaceSymbol({ place }: { place: Place }): VNode {
  if (isRoute(place)) return <RouteSign />;
  if (place.occupation) return <MapSign parts={OCCUPIED_SIGN} />;
  return <PrecisionSign precision={place.precision} />;
}

export function RouteSign(): VNode {
  return <MapSign parts={ROUTE_SIGN} />;
}

export function PrecisionSign({ precision }: { precision: Precision }): VNode {
  return <MapSign parts={precisionSign(precision)} />;
}

/** Any sign of the map's legend. */
export function MapSign({ parts }: { parts: readonly SignPart[] }): VNode {
  return (
    <svg
      class="symbol"
      viewBox={`0 0 ${SIGN_GRID} ${SIGN_GRID}`}
      width={SIGN_GRID}
      height={SIGN_GRID}
      aria-hidden="true"
    >
      <SignPaths parts={parts} />
    </svg>
  );
}

/** A sign's paths in the current colour, for a picture of their own. */
export function SignPaths({ parts }: { parts: readonly SignPart[] }): VNode {
  return (
    <g fill="currentColor" stroke="currentColor" stroke-linejoin="round">
      {parts.map(({ path, fill, line, dash }) => (
        <path
          key={path}
          d={path}
          fill-opacity={fill}
          stroke-width={line}
          stroke-dasharray={dash.length > 0 ? dash.join(" ") : undefined}
        />
      ))}
    </g>
  );
}
