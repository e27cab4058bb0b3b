import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { MapSign } from "../icons/place-symbol.tsx";
import { Sign } from "../icons/sign.tsx";
import { legendEntries } from "../queries/legend-entries.ts";
import { useApp, useMessages } from "../use-app.ts";

const LIST = "legend-list";

/**
 * What the signs on the map mean: the precisions this dossier uses, movements, and other sources' places.
 * `auto` until the page knows its width: open, but for small screens and in embeds.
 */
export function Legend(): VNode {
  const { dossier, index, page } = useApp();
  const m = useMessages();
  const open = useSignal<boolean | "auto">("auto");
  useEffect(() => {
    open.value = !page.embed && !matchMedia("(max-width: 799px)").matches;
  }, [open, page]);
  return (
    <div class="legend" data-open={open.value} data-covers-map>
      <button
        type="button"
        class="legend-toggle"
        aria-controls={LIST}
        aria-expanded={open.value !== false}
        onClick={() => {
          open.value = open.value === false;
        }}
      >
        {m.map.legend} <Sign name="next" />
      </button>
      <ul id={LIST}>
        {legendEntries(dossier.places, index, m).map(({ key, words, sign, hue }) => (
          <li key={key} data-precision={key} data-hue={hue ?? undefined}>
            <MapSign parts={sign} /> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
