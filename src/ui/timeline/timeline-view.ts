import { type Signal, useSignal } from "@preact/signals";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { ClockName } from "../../core/time/span.ts";
import { useApp } from "../use-app.ts";

/** What is opened over the timeline: a list of everything dated, of what is not, or the statements of one mark. */
export type Sheet =
  | { readonly kind: "list" }
  | { readonly kind: "undated" }
  | {
      readonly kind: "mark";
      readonly title: string;
      readonly statements: readonly Statement[];
      /** Key of the chip that opened it. */
      readonly chip: string;
    };

/** What a mark under the pointer or the focus is, in words. */
export type Tip = {
  /** Pixels from the left of the plot. */
  readonly x: number;
  readonly date: string;
  /** The one statement of the mark. */
  readonly statement: Statement | null;
  /** Where there are several: how many. */
  readonly count: string;
};

/** What of a timeline is nobody else's business. */
export type TimelineView = {
  /** Clock that the handles ask for. */
  readonly clock: Signal<ClockName>;
  readonly sheet: Signal<Sheet | null>;
  readonly tip: Signal<Tip | null>;
  readonly playing: Signal<boolean>;
};

export function useTimelineView(): TimelineView {
  const { filter } = useApp();
  return {
    clock: useSignal<ClockName>(filter.peek().span?.clock ?? "said"),
    sheet: useSignal<Sheet | null>(null),
    tip: useSignal<Tip | null>(null),
    playing: useSignal(false),
  };
}
