import type { ExpressionSpecification } from "maplibre-gl";
import type { Tone } from "../../core/cartography/layer-tone.ts";
import { PRECISION_STYLES, type PrecisionStyle } from "../../core/cartography/precision-style.ts";
import { HUES, type Hue, PRECISIONS } from "../../core/dossier/vocabulary.ts";

/** What a place is in at the moment; kept by the map as feature states. */
export const FLAGS = ["hovered", "lit", "selected", "dimmed"] as const;
export type Flag = (typeof FLAGS)[number];

/** Colour of the layer a feature belongs to. */
export function hueColor(hues: Readonly<Record<Hue, string>>): ExpressionSpecification {
  const cases = HUES.flatMap((hue) => [hue, hues[hue]]);
  return ["match", ["get", "hue"], ...cases, hues.ink] as unknown as ExpressionSpecification;
}

/** A column of the table of precisions. */
export function byPrecision(
  pick: (style: PrecisionStyle) => number | readonly number[],
): ExpressionSpecification {
  const values = PRECISIONS.map((precision) => pick(PRECISION_STYLES[precision]));
  const cases = PRECISIONS.flatMap((precision, index) => [precision, literal(values[index])]);
  return [
    "match",
    ["get", "precision"],
    ...cases,
    literal(values.at(-1)),
  ] as unknown as ExpressionSpecification;
}

export function isTone(tone: Tone): ExpressionSpecification {
  return ["==", ["get", "tone"], tone];
}

/** One value per state of a feature, the strongest that holds. */
export function whenFlagged<T extends number | ExpressionSpecification>(values: {
  readonly selected: T;
  readonly lit: T;
  readonly otherwise: T;
}): ExpressionSpecification {
  return [
    "case",
    flag("selected"),
    values.selected,
    ["any", flag("lit"), flag("hovered")],
    values.lit,
    values.otherwise,
  ];
}

/** Part of its strength that is left to what the filter does not show. */
const DIMMED = 0.28;

/** An opacity, less where the filter does not show the place. */
export function unlessDimmed(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ["*", opacity, ["case", flag("dimmed"), DIMMED, 1]];
}

function flag(name: Flag): ExpressionSpecification {
  return ["boolean", ["feature-state", name], false];
}

function literal(value: number | readonly number[] | undefined): unknown {
  return typeof value === "number" ? value : ["literal", value ?? []];
}
