import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { PRECISION_STYLES } from "../../core/cartography/precision-style.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { PRECISIONS, type Precision } from "../../core/dossier/vocabulary.ts";
import { ContextSign, PrecisionSign, RouteSign } from "../icons/place-symbol.tsx";
import { Sign } from "../icons/sign.tsx";
import { isRoute } from "../queries/is-route.ts";
import { isUnlocated } from "../queries/is-unlocated.ts";
import { useApp, useMessages } from "../use-app.ts";

const LIST = "legend-list";

/**
 * What the signs on the map mean: the precisions this dossier uses, movements, and other sources' places.
 * `auto` until the page knows its width: open, but for small screens.
 */
export function Legend(): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const open = useSignal<boolean | "auto">("auto");
  useEffect(() => {
    open.value = !matchMedia("(max-width: 799px)").matches;
  }, [open]);
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
        {usedPrecisions(dossier).map((precision) => (
          <li key={precision} data-precision={precision}>
            <PrecisionSign precision={precision} /> {m.precision[precision]}
          </li>
        ))}
        {dossier.places.some(isRoute) && (
          <li data-precision="route">
            <RouteSign /> {m.map.route}
          </li>
        )}
        {dossier.layers.some(({ context }) => context) && (
          <li data-precision="context" data-hue="grey">
            <ContextSign /> {m.map.context}
          </li>
        )}
      </ul>
    </div>
  );
}

/** From finest to coarsest, without what the map cannot show. */
function usedPrecisions({ places }: Dossier): readonly Precision[] {
  const used = new Set(
    places
      .filter((place) => !isUnlocated(place) && !isRoute(place))
      .map((place) => place.precision),
  );
  return PRECISIONS.filter(
    (precision) => used.has(precision) && PRECISION_STYLES[precision].symbol !== "none",
  );
}
