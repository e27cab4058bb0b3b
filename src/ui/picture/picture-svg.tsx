import type { ComponentChildren, VNode } from "preact";
import { FLAVORS, type FlavorName } from "../../core/cartography/flavors.ts";
import { FACE_STYLES } from "../../core/picture/faces.ts";
import type { PictureItem, PictureLayout } from "../../core/picture/picture.ts";
import { SignPaths } from "../icons/place-symbol.tsx";
import { barPath } from "./bar-path.ts";

/** For programs that have the page's families under the names of their makers, and for those that have neither. */
export const SVG_FAMILIES = {
  serif: "'Source Serif 4', 'Source Serif', Georgia, serif",
  sans: "'Source Sans 3', 'Source Sans', Arial, sans-serif",
} as const;

type PictureSvgProps = {
  readonly layout: PictureLayout;
  readonly mapHeight: number;
  readonly flavor: FlavorName;
  readonly title: string;
  readonly description: string;
  /** The map, an SVG of its own. */
  readonly children: ComponentChildren;
};

/** A picture as shapes and text, with its colours in it: no script, style sheet or other file is needed to show it. */
export function PictureSvg(props: PictureSvgProps): VNode {
  const { layout, mapHeight, flavor, title, description, children } = props;
  const { width, height, mapTop, items } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill={FLAVORS[flavor].paper} />
      <svg x={0} y={mapTop} width={width} height={mapHeight}>
        <title>{title}</title>
        {children}
      </svg>
      {items.map((item) => (
        <Item key={`${item.kind} ${item.x} ${item.y}`} item={item} flavor={flavor} />
      ))}
    </svg>
  );
}

function Item({ item, flavor: name }: { item: PictureItem; flavor: FlavorName }): VNode {
  const flavor = FLAVORS[name];
  switch (item.kind) {
    case "text": {
      const { family, weight, size, ink } = FACE_STYLES[item.face];
      return (
        <text
          x={item.x}
          y={Math.round(item.y * 10) / 10}
          font-family={SVG_FAMILIES[family]}
          font-weight={weight}
          font-size={size}
          fill={ink === "text" ? flavor.emphasis : flavor.label.country}
        >
          {item.words}
        </text>
      );
    }
    case "bar":
      return <path d={barPath(item)} fill="none" stroke={flavor.emphasis} />;
    case "sign": {
      const color = item.hue === null ? flavor.emphasis : flavor.hues[item.hue];
      const drawn = { transform: `translate(${item.x} ${item.y})`, color };
      return (
        <g {...drawn}>
          <SignPaths parts={item.parts} />
        </g>
      );
    }
  }
}
