import type { VNode } from "preact";
import { PATH_UNIT } from "../../core/still/path-sink.ts";
import type { Still } from "../../core/still/still.ts";
import type { Inks } from "./inks.ts";

/** Water, land and borders. */
export function StillGround({ still, inks }: { still: Still; inks: Inks }): VNode {
  const { land, lakes, admin1, borders, disputed } = still;
  return (
    <g fill="none" stroke-linejoin="round">
      <Water still={still} color={inks.water} />
      <g transform={`scale(${PATH_UNIT})`}>
        {/* Fill above stroke, so that only the side to the sea is seen, and nothing where the data had to be cut. */}
        <path
          d={land || NONE}
          fill={inks.land}
          stroke={inks.coast}
          stroke-width={2 / PATH_UNIT}
          paint-order="stroke"
        />
        <path d={lakes || NONE} fill={inks.water} />
        {admin1 && <path d={admin1} stroke={inks.admin1} stroke-width={0.75 / PATH_UNIT} />}
        <g stroke={inks.border} stroke-width={BORDER / PATH_UNIT}>
          <path d={borders || NONE} />
          <path
            d={disputed || NONE}
            stroke-dasharray={`${(3 * BORDER) / PATH_UNIT} ${(2.5 * BORDER) / PATH_UNIT}`}
          />
        </g>
      </g>
    </g>
  );
}

/** A path with nothing in it. An empty attribute would be written without its value, which is no XML. */
const NONE = "M0 0";

const BORDER = 0.8;

function Water({ still, color }: { still: Still; color: string }): VNode {
  const { rim, view } = still;
  const { width, height } = view;
  return rim === null ? (
    <rect x={-width} y={-height} width={3 * width} height={3 * height} fill={color} />
  ) : (
    <circle cx={width / 2} cy={height / 2} r={Math.round(rim)} fill={color} />
  );
}
