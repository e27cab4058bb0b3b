import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { Sign } from "../icons/sign.tsx";
import { later } from "../parts/later.tsx";
import { useMessages } from "../use-app.ts";

const PictureBox = later("picture", async () => (await import("./picture-box.tsx")).PictureBox);

const BOX = "picture-box";

/** Opens the choice of how to save the view as a picture. It closes with Escape, and when the focus leaves it. */
export function PictureMenu(): VNode {
  const m = useMessages();
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the focus are those of the button and the box in it
    <div
      class="export"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open.value) return;
        event.preventDefault();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        const gone = relatedTarget instanceof Node && !menu.current?.contains(relatedTarget);
        if (gone) open.value = false;
      }}
    >
      <button
        ref={button}
        type="button"
        class="button"
        data-action="picture"
        aria-expanded={open.value}
        aria-controls={open.value ? BOX : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Sign name="picture" /> {m.picture.button}
      </button>
      {open.value && <PictureBox id={BOX} close={close} />}
    </div>
  );
}
