import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Selection } from "../../state/selection.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { copyText } from "./copy-text.ts";
import { permalink } from "./permalink.ts";

/** How long the button says that the link is copied, in milliseconds. */
const SHOWN = 3_000;

type Outcome = { readonly link: string; readonly copied: boolean };

type CopyLinkProps = {
  /** Default what is selected. */
  readonly selection?: Selection;
  /** Whether one word has to do for those who see the icon. */
  readonly short?: boolean;
};

/**
 * Copies the full address of the page with the view as it is, or with another selection. Where the browser
 * does not allow copying, as in a frame without permission, the link is shown to be copied by hand.
 */
export function CopyLink({ selection, short = false }: CopyLinkProps): VNode {
  const state = useApp();
  const m = useMessages();
  const outcome = useSignal<Outcome | null>(null);
  const copy = async () => {
    const link = permalink(state, selection);
    const copied = await copyText(link);
    const now = { link, copied };
    outcome.value = now;
    if (!copied) return;
    setTimeout(() => {
      if (outcome.peek() === now) outcome.value = null;
    }, SHOWN);
  };
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        data-action="copy-link"
        aria-label={outcome.value?.copied ? m.card.linkCopied : m.card.copyLink}
        title={m.card.copyLink}
        onClick={copy}
      >
        <Sign name="link" />{" "}
        {outcome.value?.copied ? m.card.linkCopied : short ? m.card.link : m.card.copyLink}
      </button>
      <span role="status" class="copy-status">
        {outcome.value?.copied && <span class="visually-hidden">{m.card.linkCopied}</span>}
        {outcome.value && !outcome.value.copied && (
          <label class="copy-by-hand">
            {m.card.linkNotCopied}
            <input readOnly value={outcome.value.link} onFocus={(e) => e.currentTarget.select()} />
          </label>
        )}
      </span>
    </>
  );
}
