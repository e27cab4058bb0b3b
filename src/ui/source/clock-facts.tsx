import type { VNode } from "preact";
import type { Source } from "../../core/dossier/dossier.ts";
import { type ClockCount, countClock } from "../../core/query/clock-counts.ts";
import { formatDays } from "../format/days.ts";
import { formatEdtf } from "../format/edtf.ts";
import { Fact } from "../parts/fact.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** The four clocks, what each of them says, and what this dossier knows of it. */
export function ClockFacts({ sources }: { sources: readonly Source[] }): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const day = (edtf: string | null) =>
    edtf === null ? m.source.notRetrieved : formatEdtf(edtf, m).words;
  const told = ({ dated, inferred, undated, first, last }: ClockCount) =>
    [
      m.ledger.dated(dated, inferred),
      ...(first !== null && last !== null
        ? [formatDays({ firstDay: first, lastDay: last, granularity: "day" }, m) ?? ""]
        : []),
      m.ledger.undated(undated),
    ].join("; ");
  return (
    <section id="clocks">
      <h2>{m.ledger.clocks}</h2>
      <p>{m.ledger.clocksIntro}</p>
      <dl class="facts">
        <Fact label={m.source.published} name="clock-published">
          {m.ledger.publishedMeans} {m.list(sources.map(({ published }) => day(published)))}.
        </Fact>
        <Fact label={m.source.retrieved} name="clock-retrieved">
          {m.ledger.retrievedMeans} {m.list(sources.map(({ retrieved }) => day(retrieved)))}.
        </Fact>
        <Fact label={m.card.said} name="clock-said">
          {m.ledger.saidMeans} {told(countClock(dossier, ({ saidAt }) => saidAt))}.
        </Fact>
        <Fact label={m.card.happened} name="clock-happened">
          {m.ledger.happenedMeans} {told(countClock(dossier, ({ eventTime }) => eventTime))}.
        </Fact>
      </dl>
    </section>
  );
}
