import { swappedAmong } from "../../geometry/swapped.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../rule.ts";

/** Longitude comes first. A place far from its layer that swapping would put among it is likely swapped. */
export const swappedCoordinates: Rule = {
  name: "swapped-coordinates",
  severity: "warning",
  *check({ dossier }) {
    for (const places of groupBy(dossier.places, (place) => place.layer).values()) {
      const located = places.flatMap((item) =>
        item.geometry ? [{ item, geometry: item.geometry }] : [],
      );
      for (const index of swappedAmong(located.map(({ geometry }) => geometry))) {
        const item = located[index]?.item;
        if (item) yield { item, path: ["geometry"] };
      }
    }
  },
};
