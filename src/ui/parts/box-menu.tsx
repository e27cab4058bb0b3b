import { useSignal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useRef } from "preact/hooks";
import { Sign, type SignName } from "../icons/sign.tsx";

type BoxMenuProps = {
  /** Id of the box. */
  readonly id: string;
  readonly class: string;
  readonly buttonClass: string;
  /** Name under which tests and key handlers find the button. */
  readonly action: string;
  readonly sign: SignName;
  readonly label: string;
  /** A box that lies over something else goes when the focus leaves it; one that is part of the text stays. */
  readonly overlays?: boolean;
  /** What is in the box; `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ComponentChildren;
};

/** A button that opens a box beside it, and closes it again. So does Escape. */
export function BoxMenu({ overlays = false, ...props }: BoxMenuProps): VNode {
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
      class={props.class}
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open.value) return;
        event.preventDefault();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        const gone = relatedTarget instanceof Node && !menu.current?.contains(relatedTarget);
        if (overlays && gone) open.value = false;
      }}
    >
      <button
        ref={button}
        type="button"
        class={props.buttonClass}
        data-action={props.action}
        aria-expanded={open.value}
        aria-controls={open.value ? props.id : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Sign name={props.sign} /> {props.label}
      </button>
      {open.value && props.children(close)}
    </div>
  );
}
