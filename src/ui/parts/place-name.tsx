import type { ComponentChildren } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { markHits } from "../../core/search/mark-hits.ts";
import { useApp } from "../use-app.ts";
import { FoundWords } from "./found-words.tsx";
import { Words } from "./words.tsx";

/** A place's name with what a search found marked: the whole name where it was found by another of the place's names. */
export function PlaceName({ place }: { place: Place }): ComponentChildren {
  const { filterContext, language } = useApp();
  const found = filterContext.value.found;
  if (!found?.places.has(place.id)) return <FoundWords of={place.name} />;
  const { [language.value]: shown, ...others } = place.name;
  const isHit = (name: string): boolean => markHits(name, found.terms).some(({ hit }) => hit);
  const names = [...Object.values(others), ...(place.localName ? [place.localName.words] : [])];
  if (shown !== undefined && !isHit(shown) && names.some(isHit)) {
    return (
      <mark>
        <Words of={place.name} />
      </mark>
    );
  }
  return <FoundWords of={place.name} />;
}
