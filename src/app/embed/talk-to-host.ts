import { effect } from "@preact/signals-core";
import { type EmbedMessage, readHostMessage, versioned } from "../../core/embed/messages.ts";
import { clearSelection, reportProblem, selectPlace } from "../../state/actions.ts";
import type { AppState } from "../../state/app-state.ts";
import { permalink } from "../../ui/parts/permalink.ts";
import { watchHeight } from "./watch-height.ts";

/**
 * Tells the page around the frame what height the embed needs and what its reader selects, and does what that page asks
 * for. All of it only with the origin that the address names: others are told nothing and not listened to.
 */
export function talkToHost(state: AppState, parent: string | null): void {
  const host = window.parent;
  if (parent === null || host === window) return;
  // Where the browser says who is around, a wrong origin is told to whoever wrote the address.
  const [actual = parent] = location.ancestorOrigins ?? [];
  if (actual !== parent) {
    reportProblem(state, { kind: "link-dropped", detail: `parent=${parent}` });
    return;
  }
  const send = (message: EmbedMessage) => host.postMessage(versioned(message), parent);
  addEventListener("message", ({ source, origin, data }) => {
    if (source === host && origin === parent) obey(state, data);
  });
  send({ type: "lagekarte:ready" });
  watchHeight((height) => send({ type: "lagekarte:height", height }));
  const opened = state.selection.peek();
  effect(() => {
    const { place, statement } = state.selection.value;
    if (state.selection.value === opened) return;
    const link = permalink(state, { place, statement });
    send({ type: "lagekarte:selection", place, statement, link });
  });
}

function obey(state: AppState, data: unknown): void {
  const message = readHostMessage(data);
  if (message === null) return;
  if (message === "malformed") {
    reportProblem(state, { kind: "message-dropped", detail: typeOf(data) });
  } else if (message.type === "lagekarte:theme") {
    state.theme.value = message.theme;
  } else if (message.place === null) {
    clearSelection(state);
  } else if (state.index.places.has(message.place)) {
    selectPlace(state, message.place);
  } else {
    reportProblem(state, { kind: "message-dropped", detail: `place ${message.place}` });
  }
}

function typeOf(data: unknown): string {
  return String((data as { readonly type: unknown }).type);
}
