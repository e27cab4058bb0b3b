import type { Act, Icd203Band, Precision } from "../../../core/dossier/vocabulary.ts";
import { words } from "../words.ts";

/** Help: the hint on the map, the shortcuts, the glossary. */
export const help = {
  heading: "Help",
  close: "Close help",
  hint: "Click a place to read who said what about it.",
  hintMore: "More help",
  hintClose: "Close this hint for good",
  shortcuts: "Keyboard",
  keys: {
    search: "search the statements",
    help: "open this help",
    escape: "close what is open; back to all places",
    tabs: "go from tab to tab, from sentence to sentence",
    tour: "previous and next step of the tour",
    map: "move the map, when it has the focus",
    zoom: "zoom the map, when it has the focus",
  },
  keyNames: { escape: "Esc", arrows: "Arrow keys" },
  acts: "What a speaker does",
  act: words<Act>({
    asserts: "The speaker says it is so.",
    denies: "The speaker says that what somebody else claims is not so.",
    evades: "The speaker is asked and neither affirms nor denies.",
    estimates: "The speaker gives a judgement or a number as their own reckoning.",
    warns: "The speaker says what may come and should not.",
    announces: "The speaker says what they or theirs will do.",
    demands: "The speaker says what another should do.",
    reports: "The article itself says so, and attributes it to nobody.",
  }),
  hedges: "How surely it is said",
  hedge: "Hedge",
  hedgeMeaning:
    "A word with which the speaker or the article leaves room for doubt. It is quoted as it stands. What is stated without a hedge is not therefore true.",
  bandsIntro:
    "Where a hedge can be put on the scale of US Intelligence Community Directive 203, the band is named.",
  bandRange: words<Icd203Band>({
    "almost-no-chance": "1 to 5 per cent",
    "very-unlikely": "5 to 20 per cent",
    unlikely: "20 to 45 per cent",
    "roughly-even": "45 to 55 per cent",
    likely: "55 to 80 per cent",
    "very-likely": "80 to 95 per cent",
    "almost-certain": "95 to 99 per cent",
  }),
  precisions: "How exactly a place is located",
  precision: words<Precision>({
    exact: "The source gives the very spot.",
    settlement: "The source names a town or village.",
    "near-settlement": "The source puts it near a town; the disc shows how far around it may lie.",
    adm2: "The source names a district or county.",
    adm1: "The source names a state, province or oblast.",
    "supra-adm1":
      "The source names an area larger than a province and vaguer than a country. Its edge is dashed, its area hatched.",
    country: "The source names a country, or several.",
    water: "The source names a sea or an airspace.",
    unlocated: "The source does not say where it is. It is in the list, and not on the map.",
  }),
  anchors: "How a sentence stands in your copy",
  admiralty: "Assessment (Admiralty code)",
  admiraltyIntro:
    "An editor’s judgement, signed and dated: a letter for the source, a figure for the information. What is not rated is not thereby bad.",
};
