import type { embed as english } from "../en/embed.ts";

export const embed: typeof english = {
  openWhole: "Ganze Karte öffnen",
  toList: "Karte überspringen",
  gestures: {
    windows: "Zum Zoomen Strg gedrückt halten und scrollen",
    mac: "Zum Zoomen ⌘ gedrückt halten und scrollen",
    touch: "Die Karte lässt sich mit zwei Fingern bewegen",
  },
};
