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

/**
 * - `light`, `dark`: as the page
 * - `contrast`, `contrast-dark`: the same for readers who ask for more contrast
 * - `print`: greys only, on white, for still maps on paper
 */
export const FLAVOR_NAMES = ["light", "dark", "contrast", "contrast-dark", "print"] as const;
export type FlavorName = (typeof FLAVOR_NAMES)[number];

/**
 * Every colour that words are set in has a contrast of 4.5:1 or more on land, on water and on the halo; of 7:1
 * or more where contrast is asked for. The hues stay apart for readers with protanopia, deuteranopia and
 * tritanopia, and those of `light` and `print` differ in lightness.
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
  contrast: {
    paper: "#ffffff",
    land: "#ffffff",
    water: "#eef4f8",
    coast: "#4f5d66",
    border: "#5c5850",
    admin1: "#8d887e",
    label: { country: "#3d3b36", city: "#33322e", sea: "#1f4a66" },
    halo: "#ffffff",
    emphasis: "#000000",
    hues: {
      blue: "#0c1f6c",
      orange: "#761802",
      green: "#005f30",
      purple: "#8007a8",
      ink: "#000000",
      grey: "#494a4c",
    },
  },
  "contrast-dark": {
    paper: "#000000",
    land: "#101417",
    water: "#000000",
    coast: "#8a949c",
    border: "#8f979d",
    admin1: "#5d666d",
    label: { country: "#c9ced2", city: "#d5d9dc", sea: "#a5c8e0" },
    halo: "#000000",
    emphasis: "#ffffff",
    hues: {
      blue: "#30a6ff",
      orange: "#ff8758",
      green: "#48eca0",
      purple: "#fa8ad8",
      ink: "#ffffff",
      grey: "#9ea0a2",
    },
  },
  print: {
    paper: "#ffffff",
    land: "#ffffff",
    water: "#f0f0f0",
    coast: "#8c8c8c",
    border: "#8c8c8c",
    admin1: "#c4c4c4",
    label: { country: "#5e5e5e", city: "#5e5e5e", sea: "#5e5e5e" },
    halo: "#ffffff",
    emphasis: "#000000",
    hues: {
      blue: "#313131",
      orange: "#565656",
      green: "#434343",
      purple: "#1f1f1f",
      ink: "#0b0b0b",
      grey: "#696969",
    },
  },
};
