import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { AppState } from "../state/app-state.ts";
import {
  type FirstMessages,
  firstMessagesFor,
  type Messages,
  messagesFor,
} from "./messages/messages.ts";

export const AppContext = createContext<AppState | null>(null);

/** The page's state; for components below `Page` only. */
export function useApp(): AppState {
  const state = useContext(AppContext);
  if (!state) throw new Error("useApp outside Page: expected an AppContext, found none");
  return state;
}

/** Whether the page is read in a browser; one that the build makes holds everything at once. */
export const LiveContext = createContext(false);

export function useIsLive(): boolean {
  return useContext(LiveContext);
}

/** The interface's words in the language the page is in; for parts that are loaded later, since these words are as well. */
export function useMessages(): Messages {
  return messagesFor(useApp().language.value);
}

/** The words that are there from the beginning, in the language the page is in. */
export function useFirstMessages(): FirstMessages {
  return firstMessagesFor(useApp().language.value);
}
