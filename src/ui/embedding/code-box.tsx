import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { copyText } from "../parts/copy-text.ts";
import { useMessages } from "../use-app.ts";

type Outcome = { readonly code: string; readonly copied: boolean };

/** The code, to be copied. */
export function CodeBox({ code }: { readonly code: string }): VNode {
  const m = useMessages();
  const outcome = useSignal<Outcome | null>(null);
  const now = outcome.value?.code === code ? outcome.value : null;
  return (
    <>
      <textarea
        class="embed-code"
        readOnly
        rows={6}
        spellcheck={false}
        aria-label={m.embed.code}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="export-actions">
        <button
          type="button"
          class="button primary"
          data-action="copy-embed"
          onClick={async () => {
            outcome.value = { code, copied: await copyText(code) };
          }}
        >
          <Sign name="copy" /> {m.embed.copy}
        </button>
        <p role="status" class="note">
          {now && (now.copied ? m.embed.copied : m.embed.byHand)}
        </p>
      </div>
    </>
  );
}
