import { FLAVORS, type FlavorName } from "../../core/cartography/flavors.ts";
import { HUES, type Hue } from "../../core/dossier/vocabulary.ts";

/** Colours and typefaces of a still map, as SVG's presentation attributes take them. */
export type Inks = {
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly admin1: string;
  readonly country: string;
  readonly city: string;
  readonly sea: string;
  readonly halo: string;
  readonly hues: Readonly<Record<Hue, string>>;
  readonly serif: string;
  readonly sans: string;
};

/** Follows the page it stands in: its theme, its contrast, and print. */
export const PAGE_INKS: Inks = {
  water: "var(--water)",
  land: "var(--land)",
  coast: "var(--coast)",
  border: "var(--border)",
  admin1: "var(--admin1)",
  country: "var(--name-country)",
  city: "var(--name-city)",
  sea: "var(--name-sea)",
  halo: "var(--halo)",
  hues: Object.fromEntries(HUES.map((hue) => [hue, `var(--hue-${hue})`])) as Record<Hue, string>,
  serif: "var(--serif)",
  sans: "var(--sans)",
};

/** Fixed colours, for a picture that stands alone; typefaces by the names of the families there are. */
export function inksOf(name: FlavorName, fonts: Pick<Inks, "serif" | "sans">): Inks {
  const { water, land, coast, border, admin1, label, halo, hues } = FLAVORS[name];
  return { water, land, coast, border, admin1, ...label, halo, hues, ...fonts };
}
