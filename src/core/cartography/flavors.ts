import type { Hue } from "../dossier/vocabulary.ts";

/** Colours of the map in one theme, lower-case hex. */
export type Flavor = {
  /** The page around the globe. */
  readonly paper: string;
  readonly land: string;
  readonly water: string;
  /** Edge between land and water. */
  readonly coast: string;
  readonly border: string;
  readonly admin1: string;
  /** Names of the base, on land and on water. */
  readonly label: {
    readonly country: string;
    readonly city: string;
    readonly sea: string;
  };
  /** Around names, so that a line under them does not cut them. */
  readonly halo: string;
  /** Ring around what is selected; stands out without its hue. */
  readonly emphasis: string;
  readonly hues: Readonly<Record<Hue, string>>;
};

export const FLAVOR_NAMES = ["light", "dark"] as const;
export type FlavorName = (typeof FLAVOR_NAMES)[number];

/**
 * Every colour that words are set in has a contrast of 4.5:1 or more on land and on water. The hues
 * stay apart for readers with protanopia, deuteranopia and tritanopia, and differ in lightness for
 * grey print.
 */
export const FLAVORS: Readonly<Record<FlavorName, Flavor>> = {
  light: {
    paper: "#fbfaf7",
    land: "#f6f3ec",
    water: "#dde6ea",
    coast: "#cbd5d9",
    border: "#c4bdad",
    admin1: "#ddd7ca",
    label: { country: "#67635a", city: "#5f5c55", sea: "#44657a" },
    halo: "#fbfaf7",
    emphasis: "#1c2126",
    hues: {
      blue: "#1b4c9b",
      orange: "#b23f0c",
      green: "#006b50",
      purple: "#6d1f66",
      ink: "#23282e",
      grey: "#60606a",
    },
  },
  dark: {
    paper: "#16191c",
    land: "#20262a",
    water: "#10161a",
    coast: "#2c343a",
    border: "#434b52",
    admin1: "#30373d",
    label: { country: "#9aa1a7", city: "#9aa1a7", sea: "#7d99ab" },
    halo: "#14181b",
    emphasis: "#f5f3ee",
    hues: {
      blue: "#5b9bea",
      orange: "#f2874f",
      green: "#63d3a6",
      purple: "#dfa6dd",
      ink: "#e6e8ea",
      grey: "#979da4",
    },
  },
};
