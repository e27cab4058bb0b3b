import type { VNode } from "preact";
import { LINE_HEIGHT } from "../../core/still/place-names.ts";
import type { StillName } from "../../core/still/still.ts";
import type { Inks } from "./inks.ts";
import type { StillLink } from "./still-map.tsx";
import { StillAnchor } from "./still-place.tsx";

type Props = {
  readonly names: readonly StillName[];
  readonly link: (place: string) => StillLink;
  readonly inks: Inks;
};

/**
 * Names keep their size when the picture is scaled: each stands in a group at its anchor, and a page scales what is in it back
 * (`.still-name`). Those of the ground say nothing to a screen reader; those of places are not read twice.
 */
export function StillNames({ names, link, inks }: Props): VNode {
  return (
    <>
      {names.map((name) => {
        const text = <NameText key={name.text} name={name} inks={inks} />;
        if (name.place === null || name.hue === null) return text;
        return (
          <StillAnchor
            key={name.text}
            place={name.place}
            link={link(name.place)}
            color={inks.hues[name.hue]}
            again
          >
            {text}
          </StillAnchor>
        );
      })}
    </>
  );
}

function NameText({ name, inks }: { name: StillName; inks: Inks }): VNode {
  const { kind, lines, anchor, offset, align, size } = name;
  const { fill, family, ...face } = FACES[kind];
  return (
    <g transform={`translate(${round(anchor.x)} ${round(anchor.y)})`}>
      {kind === "city" && <circle class="still-sign" r={1.7} fill={fill(inks)} />}
      <text
        class="still-name"
        fill={fill(inks)}
        font-family={inks[family]}
        font-size={round(size)}
        text-anchor={align}
        stroke={kind === "sea" ? inks.water : inks.halo}
        stroke-width={3}
        stroke-linejoin="round"
        paint-order="stroke"
        {...face}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={round(offset.x)} y={round(offset.y + index * size * LINE_HEIGHT)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

type Face = {
  readonly fill: (inks: Inks) => string;
  readonly family: "serif" | "sans";
  readonly "font-weight": number;
  readonly "font-style"?: "italic";
  readonly "letter-spacing"?: string;
};

const own = (): string => "currentColor";

/** As the live map sets them, see `map/style`. */
const FACES: Readonly<Record<StillName["kind"], Face>> = {
  claim: { fill: own, family: "serif", "font-weight": 600 },
  quiet: { fill: own, family: "sans", "font-weight": 600, "letter-spacing": ".12em" },
  context: { fill: own, family: "sans", "font-weight": 400 },
  country: {
    fill: ({ country }) => country,
    family: "sans",
    "font-weight": 500,
    "letter-spacing": ".14em",
  },
  city: { fill: ({ city }) => city, family: "sans", "font-weight": 400 },
  sea: {
    fill: ({ sea }) => sea,
    family: "serif",
    "font-weight": 400,
    "font-style": "italic",
    "letter-spacing": ".08em",
  },
  range: {
    fill: ({ country }) => country,
    family: "serif",
    "font-weight": 400,
    "font-style": "italic",
    "letter-spacing": ".12em",
  },
  river: { fill: ({ sea }) => sea, family: "serif", "font-weight": 400, "font-style": "italic" },
};

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
