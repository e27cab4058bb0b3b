import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp, useMessages } from "../use-app.ts";
import { PICTURE_FORMATS, type PictureFormat } from "./picture-format.ts";

type Outcome =
  | { readonly kind: "making" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly reason: string };

/** Saves the view as a picture, in a form that is chosen here, and says what came of it. */
export function PictureBox({ id, close }: { id: string; close: () => void }): VNode {
  const state = useApp();
  const m = useMessages();
  const outcome = useSignal<Outcome | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = async (format: PictureFormat) => {
    if (outcome.value?.kind === "making") return;
    outcome.value = { kind: "making" };
    try {
      const { savePicture } = await import("./save-picture.ts");
      outcome.value = { kind: "saved", name: await savePicture(state, format) };
    } catch (error) {
      outcome.value = { kind: "failed", reason: reasonOf(error) };
    }
  };
  const print = async () => {
    try {
      const { printView } = await import("../print/print-view.ts");
      await printView(state);
    } catch (error) {
      outcome.value = { kind: "failed", reason: reasonOf(error) };
    }
  };
  return (
    <div
      id={id}
      ref={box}
      class="export-box"
      role="dialog"
      aria-labelledby="picture-heading"
      tabIndex={-1}
    >
      <h2 id="picture-heading">{m.picture.heading}</h2>
      <p class="note">{m.picture.intro}</p>
      <ul class="picture-formats">
        {PICTURE_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              class="button"
              data-save={format}
              aria-describedby={`picture-${format}`}
              onClick={() => save(format)}
            >
              {m.picture.save[format]}
            </button>
            <p id={`picture-${format}`} class="note">
              {m.picture.hints[format]}
            </p>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="button"
            data-action="print"
            aria-describedby="picture-print"
            onClick={print}
          >
            {m.picture.print}
          </button>
          <p id="picture-print" class="note">
            {m.picture.printHint}
          </p>
        </li>
      </ul>
      <div class="export-actions">
        <button type="button" class="button" data-action="close-picture" onClick={close}>
          {m.picture.close}
        </button>
      </div>
      <p role="status" class="note">
        {outcome.value && <OutcomeWords outcome={outcome.value} />}
      </p>
    </div>
  );
}

function OutcomeWords({ outcome }: { outcome: Outcome }): VNode {
  const { picture } = useMessages();
  switch (outcome.kind) {
    case "making":
      return <>{picture.making}</>;
    case "saved":
      return <span data-saved={outcome.name}>{picture.saved(outcome.name)}</span>;
    case "failed":
      return <span class="warning">{picture.failed(outcome.reason)}</span>;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
