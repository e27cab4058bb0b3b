import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import type { AppState } from "../../state/app-state.ts";
import { currentView } from "../../state/restore-view.ts";
import { encodeView } from "../../state/url.ts";
import { Modal } from "../parts/modal.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { CodeBox } from "./code-box.tsx";
import type { EmbedChoice } from "./embed-choice.ts";
import { type EmbeddedPage, embedCode } from "./embed-code.ts";
import { EmbedOptions } from "./embed-options.tsx";
import { EmbedPreview } from "./embed-preview.tsx";
import { pictureAlt } from "./picture-alt.ts";

/** How the page can stand in another one: a choice, how that looks, and the code for it. */
export function EmbedDialog(): VNode {
  const state = useApp();
  const m = useMessages();
  const language = state.language.value;
  const title = localize(state.dossier.title, language).words;
  const now = viewNow(state);
  const choice = useSignal<EmbedChoice>({
    form: "element",
    view: now,
    theme: null,
    still: false,
    height: null,
  });
  const page: EmbeddedPage = {
    site: new URL("../../", location.href).href,
    dossier: state.page.slug,
    language,
    title,
    alt: pictureAlt(state.dossier, language, m),
  };
  return (
    <Modal
      name="embed"
      heading={m.embed.heading}
      onClose={() => {
        state.embedding.value = false;
      }}
    >
      <EmbedOptions choice={choice} now={now} />
      <div class="embed-result">
        <EmbedPreview page={page} choice={choice.value} />
        <CodeBox code={embedCode(page, choice.value)} />
        {(state.tour.value !== null || state.reading.value !== null) && (
          <p class="note">{m.embed.elsewhere}</p>
        )}
      </div>
    </Modal>
  );
}

/** Fragment of what is shown now, as far as an embed can show it; null when that is what it opens with. */
function viewNow(state: AppState): string | null {
  const opening = encodeView({
    ...currentView(state),
    tour: null,
    reading: null,
  });
  return opening === "#v=1" ? null : opening;
}
