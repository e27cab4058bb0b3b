import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { Selection } from "../../state/selection.ts";
import { Sign } from "../icons/sign.tsx";
import { later } from "../parts/later.tsx";
import { useMessages } from "../use-app.ts";

const CiteBox = later("cite", async () => (await import("./cite-box.tsx")).CiteBox);

/** Opens the ways to cite and to share: the dossier, or one of its statements. Escape closes it. */
export function CiteMenu(props: { statement?: Statement; selection?: Selection }): VNode {
  const m = useMessages();
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = `cite-${props.statement?.id ?? "dossier"}`;
  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is that of the button and the box in it
    <div
      class="cite"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="quiet-button"
        data-action="cite"
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Sign name="quote" /> {m.cite.button}
      </button>
      {open.value && <CiteBox id={id} close={close} {...props} />}
    </div>
  );
}
