import type { embed as english } from "../en/embed.ts";
import { count, list } from "./grammar.ts";

export const embed: typeof english = {
  openWhole: "Ganze Karte öffnen",
  toList: "Karte überspringen",
  gestures: {
    windows: "Zum Zoomen Strg gedrückt halten und scrollen",
    mac: "Zum Zoomen ⌘ gedrückt halten und scrollen",
    touch: "Die Karte lässt sich mit zwei Fingern bewegen",
  },
  alt: ({ title, places, more, statements, publishers }) => {
    const others = count(more, { one: "# weiterer", other: "# weitere" });
    const where = list(more > 0 ? [...places, others] : places);
    const said = count(statements, { one: "# Aussage", other: "# Aussagen" });
    const from = publishers.length > 0 ? ` aus der Berichterstattung von ${list(publishers)}` : "";
    return `Karte „${title}“.${where && ` Orte: ${where}.`} ${said}${from}.`;
  },
};
