import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useMessages } from "../use-app.ts";
import { IconButton } from "./icon-button.tsx";

/**
 * A dialog over the page: the browser keeps the focus in it, and gives it back where it was. Escape, the cross and a click
 * beside it close it.
 */
export function Modal(props: {
  readonly name: string;
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): VNode {
  const m = useMessages();
  const heading = `${props.name}-dialog-heading`;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`modal ${props.name}-dialog`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      closedby="any"
    >
      <div class="modal-box">
        <header class="modal-head">
          <h2 id={heading}>{props.heading}</h2>
          <IconButton
            sign="close"
            label={m.export.close}
            action={`close-${props.name}`}
            onClick={props.onClose}
          />
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
