import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

const CHOICES = "base-choices";

/** Which ground the map has, where the site's owner offers another than the site's own; else nothing. */
export function BaseSwitch(): VNode | null {
  const { basemaps, language } = useApp();
  const m = useFirstMessages();
  const open = useSignal(false);
  if (basemaps.length === 0) return null;
  return (
    <div class="base-switch">
      <button
        type="button"
        data-control="base"
        aria-controls={CHOICES}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Sign name="map" /> {m.map.bases}
      </button>
      <fieldset id={CHOICES} aria-label={m.map.bases} hidden={!open.value}>
        <Choice id={null}>{m.map.ownBase}</Choice>
        {basemaps.map(({ id, title }) => (
          <Choice key={id} id={id}>
            {localize(title, language.value).words}
          </Choice>
        ))}
      </fieldset>
    </div>
  );
}

function Choice({ id, children }: { id: string | null; children: string }): VNode {
  const { base } = useApp();
  return (
    <label>
      <input
        type="radio"
        name="base"
        data-base={id ?? ""}
        checked={base.value === id}
        onChange={() => {
          base.value = id;
        }}
      />
      <span>{children}</span>
    </label>
  );
}
