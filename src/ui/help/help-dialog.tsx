import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { Glossary } from "./glossary.tsx";
import { Shortcuts } from "./shortcuts.tsx";

const HEADING = "help-heading";

/**
 * Shortcuts and glossary over the page, at the term that was asked for; it takes the keys before it is painted. The browser keeps the focus inside and gives it
 * back to where it was.
 */
export function HelpDialog(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = state.help.value;
  useLayoutEffect(() => {
    if (asked === null) return;
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector("[data-asked]")?.scrollIntoView({ block: "center" });
  }, [asked]);
  if (asked === null) return null;
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby={HEADING}
      onClose={() => {
        state.help.value = null;
      }}
      onKeyDown={(event) => {
        // Closes the dialog and nothing under it.
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      <div class="help-head">
        <h2 id={HEADING}>{m.help.heading}</h2>
        <IconButton
          sign="close"
          label={m.help.close}
          action="close-help"
          onClick={() => dialog.current?.close()}
        />
      </div>
      <h3>{m.help.shortcuts}</h3>
      <Shortcuts />
      <h3>{m.header.glossary}</h3>
      <Glossary />
    </dialog>
  );
}
