import type { TimeSpan } from "../core/time/span.ts";
import type { AppState } from "./app-state.ts";

const ANY_TIME: TimeSpan = { clock: "said", from: null, to: null, datedOnly: false };

/** Changes part of the span that is asked for. One that asks for nothing is none. */
export function changeSpan(state: AppState, change: Partial<TimeSpan>): void {
  const { filter } = state;
  const span = { ...(filter.peek().span ?? ANY_TIME), ...change };
  const asks = span.from !== null || span.to !== null || span.datedOnly;
  filter.value = { ...filter.peek(), span: asks ? span : null };
}

/** Shows what had been said by a day, or asks for no day. */
export function askAsOf(state: AppState, asOf: string | null): void {
  state.filter.value = { ...state.filter.peek(), asOf };
}
