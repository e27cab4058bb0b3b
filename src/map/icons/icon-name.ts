import type { FlavorName } from "../../core/cartography/flavors.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";

/**
 * Shapes the map draws as pictures, so that names keep clear of them.
 * - `pin`, `ring`, `soft`: places, by precision
 * - `hollow`: places of the context
 * - `arrow`: points the way of a route; points north when not turned
 * - `dot`: cities of the base
 * - `guard`: nothing to be seen; keeps names off lines
 */
export const ICON_SHAPES = ["pin", "ring", "soft", "hollow", "arrow", "dot", "guard"] as const;
export type IconShape = (typeof ICON_SHAPES)[number];

export type Icon = {
  readonly shape: IconShape;
  readonly hue: Hue;
  readonly flavor: FlavorName;
};

export function iconName({ shape, hue, flavor }: Icon): string {
  return `${shape}:${hue}:${flavor}`;
}
