import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { citeDossier, citeStatement } from "../../core/citation/citable.ts";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { Selection } from "../../state/selection.ts";
import { Sign } from "../icons/sign.tsx";
import { copyText } from "../parts/copy-text.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { permalink } from "../parts/permalink.ts";
import { useApp, useMessages } from "../use-app.ts";
import { CITATIONS, citationText } from "./citation-text.ts";
import { ShareButton } from "./share-button.tsx";

/** A citation in the chosen form, to be copied; the link with it; and what the device shares with. */
export function CiteBox(props: {
  id: string;
  statement?: Statement;
  selection?: Selection;
  close: () => void;
}): VNode {
  const { statement, selection } = props;
  const state = useApp();
  const m = useMessages();
  const form = useSignal<(typeof CITATIONS)[number]>("plain");
  const outcome = useSignal<"copied" | "by-hand" | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  const url = permalink(state, selection);
  const seen = { url, accessed: today(), language: state.language.value };
  const cited = statement
    ? citeStatement(state.dossier, statement, seen)
    : citeDossier(state.dossier, seen);
  const text = citationText(form.value, cited, m);
  return (
    <fieldset
      id={props.id}
      ref={box}
      class="cite-box"
      tabIndex={-1}
      aria-label={statement ? m.cite.statement : m.cite.dossier}
    >
      <label>
        {m.cite.form}{" "}
        <select
          value={form.value}
          onChange={(event) => {
            form.value = CITATIONS.find((name) => name === event.currentTarget.value) ?? "plain";
            outcome.value = null;
          }}
        >
          {CITATIONS.map((name) => (
            <option key={name} value={name}>
              {m.cite.forms[name]}
            </option>
          ))}
        </select>
      </label>
      <textarea
        readOnly
        rows={5}
        data-citation={form.value}
        aria-label={m.cite.text}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="cite-actions">
        <button
          type="button"
          class="button primary"
          data-action="copy-citation"
          onClick={async () => {
            outcome.value = (await copyText(text)) ? "copied" : "by-hand";
          }}
        >
          <Sign name="copy" /> {m.cite.copy}
        </button>
        <ShareButton title={cited.title} url={url} />
        <IconButton sign="close" label={m.cite.close} onClick={props.close} />
      </div>
      <p role="status" class="note">
        {outcome.value === "copied" && m.cite.copied}
        {outcome.value === "by-hand" && m.cite.byHand}
      </p>
    </fieldset>
  );
}

/** The reader's day. */
function today(): string {
  const now = new Date();
  const two = (n: number) => `${n}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
