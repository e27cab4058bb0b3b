import type { Browser, CDPSession } from "playwright-core";

/** Where the main thread's time went in a span, in milliseconds. */
export type Split = {
  readonly script: number;
  readonly layout: number;
  readonly paint: number;
  /** Nothing ran there: it waited for the next frame, for other threads or for SwiftShader. */
  readonly waiting: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
};

const KINDS: Readonly<Record<string, keyof Split>> = {
  UpdateLayoutTree: "layout",
  Layout: "layout",
  PrePaint: "paint",
  Paint: "paint",
  Layerize: "paint",
  Commit: "paint",
};
const SCRIPT = new Set(
  ["EventDispatch", "FunctionCall", "RunMicrotasks", "FireAnimationFrame", "TimerFire"].concat([
    "HandlePostMessage",
    "MinorGC",
    "MajorGC",
    "EvaluateScript",
    "FireIdleCallback",
  ]),
);
const CATEGORIES = ["devtools.timeline", "blink.user_timing"];

/**
 * Runs something while the browser writes down what it does, and splits each span that the page has measured meanwhile
 * (`performance.measure`) by what its main thread did, by the span's name.
 */
export async function traceSpans(
  browser: Browser,
  run: () => Promise<unknown>,
): Promise<ReadonlyMap<string, readonly Split[]>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await run();
  } finally {
    await endTracing(session);
  }
  const splits = new Map<string, Split[]>();
  for (const begin of events.filter(({ ph, name }) => ph === "b" && name.startsWith(SPAN))) {
    const end = events.find(
      (event) => event.ph === "e" && event.name === begin.name && event.ts >= begin.ts,
    );
    if (end === undefined) continue;
    const split = splitOf(events, begin, end.ts);
    splits.set(begin.name, [...(splits.get(begin.name) ?? []), split]);
  }
  return splits;
}

/** What names of spans begin with. */
export const SPAN = "bench: ";

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}

function splitOf(
  events: readonly TraceEvent[],
  { pid, tid, ts: from }: TraceEvent,
  to: number,
): Split {
  const sums = { script: 0, layout: 0, paint: 0 };
  const inside = events
    .filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid)
    .flatMap(({ name, ts, dur = 0 }) => {
      const kind = KINDS[name] ?? (SCRIPT.has(name) ? "script" : null);
      const [start, end] = [Math.max(ts, from), Math.min(ts + dur, to)];
      return kind === null || kind === "waiting" || end <= start ? [] : [{ kind, start, end }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: (typeof inside)[number][] = [];
  for (const task of inside) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= task.start) open.pop();
    const around = open.at(-1);
    sums[task.kind] += task.end - task.start;
    if (around !== undefined) sums[around.kind] -= task.end - task.start;
    open.push(task);
  }
  const busy = sums.script + sums.layout + sums.paint;
  return {
    script: sums.script / 1000,
    layout: sums.layout / 1000,
    paint: sums.paint / 1000,
    waiting: (to - from - busy) / 1000,
  };
}
