import type { ComponentChildren, VNode } from "preact";
import {
  PRECISION_STYLES,
  type PrecisionSymbol,
  ROUTE_STYLE,
} from "../../core/cartography/precision-style.ts";
import { PATH_UNIT } from "../../core/still/path-sink.ts";
import type { StillPlace } from "../../core/still/still.ts";
import type { Inks } from "./inks.ts";
import { hatchingId, occupiedId } from "./still-hatching.tsx";
import type { StillLink } from "./still-map.tsx";

type Props = { readonly place: StillPlace; readonly link: StillLink; readonly inks: Inks };

/** A place as precisely as its source locates it: the signs of the live map. */
export function StillPlaceShape({ place, link, inks }: Props): VNode {
  const { id, tone, precision, occupied, area, edge, route, arrows, points, hue } = place;
  const { symbol, fillOpacity, lineWidth, dash, hatchSpacing } = PRECISION_STYLES[precision];
  const quiet = tone === "quiet";
  const hatching = occupied ? occupiedId(hue) : hatchSpacing === null ? null : hatchingId(hue);
  const fill = hatching === null ? "currentColor" : `url(#${hatching})`;
  return (
    <StillAnchor place={id} link={link} color={inks.hues[hue]}>
      {area !== null && (
        <path
          transform={SCALE}
          class={quiet ? "still-quiet" : undefined}
          d={area}
          fill={fill}
          fill-opacity={hatching === null ? (quiet ? 0 : fillOpacity) : 1}
        />
      )}
      {edge !== null && (
        <path
          transform={SCALE}
          class="still-edge"
          d={edge}
          fill="none"
          stroke="currentColor"
          stroke-width={lineWidth / PATH_UNIT}
          stroke-linejoin="round"
          stroke-opacity={symbol === "disc" ? 0.35 : undefined}
          stroke-dasharray={dashes(dash, lineWidth)}
        />
      )}
      {route !== null && (
        <path
          transform={SCALE}
          class="still-edge"
          d={route}
          fill="none"
          stroke="currentColor"
          stroke-width={ROUTE_STYLE.lineWidth / PATH_UNIT}
          stroke-dasharray={dashes(ROUTE_STYLE.dash, ROUTE_STYLE.lineWidth)}
        />
      )}
      {arrows.map(({ x, y, turn }) => (
        <g key={`${x} ${y}`} transform={`translate(${round(x)} ${round(y)}) rotate(${turn})`}>
          <path
            class="still-sign"
            d="M0-8 6 6 0 3-6 6Z"
            fill="currentColor"
            stroke={inks.halo}
            stroke-width={3}
            stroke-linejoin="round"
            paint-order="stroke"
          />
        </g>
      ))}
      {points.map(({ x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${round(x)} ${round(y)})`}>
          <g class="still-sign">{tone === "context" ? HOLLOW(inks) : SIGNS[symbol](inks)}</g>
        </g>
      ))}
    </StillAnchor>
  );
}

const SCALE = `scale(${PATH_UNIT})`;

/** A link where there is something to lead to; a group of the same colour where there is not. */
export function StillAnchor(props: {
  readonly place: string;
  readonly link: StillLink;
  readonly color: string;
  /** Whether it leads where another link of the picture leads already. */
  readonly again?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { place, link, color, again = false, children } = props;
  // Not on the link itself, whose colour is a page's to set.
  const colored = <g {...currentColor(color)}>{children}</g>;
  if (link.href === null) {
    return (
      <g data-on-map={place}>
        {!again && <title>{link.title}</title>}
        {colored}
      </g>
    );
  }
  return (
    <a href={link.href} data-on-map={place} {...(again && AGAIN)}>
      {!again && <title>{link.title}</title>}
      {colored}
    </a>
  );
}

/** What `currentColor` is within; Preact's types have no such attribute for SVG. */
function currentColor(color: string): object {
  return { color };
}

/** Seen and clicked, but neither read out nor reached by keyboard a second time. */
const AGAIN = { "aria-hidden": true, tabindex: -1 } as const;

const HOLLOW = ({ halo }: Inks): VNode => (
  <>
    <circle r={5} fill={halo} />
    <circle r={3.4} fill="none" stroke="currentColor" stroke-width={1.5} />
  </>
);

const SOFT = (): VNode => <circle r={8} fill="currentColor" fill-opacity={0.35} />;

const SIGNS: Readonly<Record<PrecisionSymbol, (inks: Inks) => VNode>> = {
  pin: ({ halo }) => (
    <>
      <path
        d="M0 0C-6-8-9-11.5-9-15.5a9 9 0 0 1 18 0C9-11.5 6-8 0 0Z"
        fill="currentColor"
        stroke={halo}
        stroke-width={3}
        stroke-linejoin="round"
        paint-order="stroke"
      />
      <circle cy={-15.5} r={3.4} fill={halo} />
    </>
  ),
  ring: ({ halo }) => (
    <>
      <circle r={9.5} fill={halo} />
      <circle r={7} fill="none" stroke="currentColor" stroke-width={2.25} />
      <circle r={2.6} fill="currentColor" />
    </>
  ),
  disc: SOFT,
  area: SOFT,
  hatched: SOFT,
  faint: SOFT,
  none: () => <></>,
};

function dashes(dash: readonly number[] | null, width: number): string | undefined {
  return dash?.map((length) => round((length * width) / PATH_UNIT)).join(" ");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
