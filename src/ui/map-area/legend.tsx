import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { PRECISIONS, type Precision } from "../../core/dossier/vocabulary.ts";
import { Term } from "../help/term.tsx";
import { MapSign } from "../icons/place-symbol.tsx";
import { Sign } from "../icons/sign.tsx";
import { legendEntries } from "../queries/legend-entries.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

const LIST = "legend-list";

/**
 * What the signs on the map mean: the precisions this dossier uses, movements, and other sources' places.
 * `auto` until the page is awake: then the style sheet decides, by the size of the map; an embed's is folded. On a small map the open list
 * lies over it for a while and the view stays, so the list is nothing to keep clear of there.
 */
export function Legend(): VNode {
  const { dossier, index, page } = useApp();
  const m = useFirstMessages();
  const open = useSignal<boolean | "auto">("auto");
  const roomy = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    roomy.value = list.current !== null && getComputedStyle(list.current).display !== "none";
    open.value = roomy.value && !page.embed;
  }, [open, roomy, page]);
  return (
    <div class="legend" data-open={open.value} data-covers-map={roomy.value ? "" : undefined}>
      <button
        type="button"
        class="legend-toggle"
        data-covers-map
        aria-controls={LIST}
        aria-expanded={open.value !== false}
        onClick={() => {
          open.value = open.value === false;
        }}
      >
        {m.map.legend} <Sign name="next" />
      </button>
      <ul id={LIST} ref={list}>
        {legendEntries(dossier.places, index, m).map(({ key, words, sign, hue }) => (
          <li key={key} data-precision={key} data-hue={hue ?? undefined}>
            <MapSign parts={sign} />{" "}
            {isPrecision(key) ? <Term to={`precision-${key}`}>{words}</Term> : words}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isPrecision = (key: string): key is Precision =>
  (PRECISIONS as readonly string[]).includes(key);
