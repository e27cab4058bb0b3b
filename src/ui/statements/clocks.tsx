import type { VNode } from "preact";
import type { Clock } from "../../core/dossier/dossier.ts";
import { formatEdtf } from "../format/edtf.ts";
import { Fact } from "../parts/fact.tsx";
import { Words } from "../parts/words.tsx";
import { useMessages } from "../use-app.ts";

/** When it was said and when it happened: two clocks, never merged, each said to be undated when it is. */
export function Clocks({ said, happened }: { said: Clock | null; happened: Clock | null }): VNode {
  const m = useMessages();
  return (
    <>
      <Fact label={m.card.said} name="said">
        <ClockWords clock={said} />
      </Fact>
      <Fact label={m.card.happened} name="happened">
        <ClockWords clock={happened} />
      </Fact>
    </>
  );
}

function ClockWords({ clock }: { clock: Clock | null }): VNode {
  const m = useMessages();
  if (!clock) return <span class="muted">{m.card.undated}</span>;
  const { words, dateTime } = formatEdtf(clock.edtf, m, { weekday: true });
  return (
    <>
      {dateTime === null ? words : <time dateTime={dateTime}>{words}</time>}
      {clock.basis === "inferred" && <span class="muted"> · {m.card.inferred}</span>}
      {clock.note && (
        <span class="clock-note">
          {" "}
          · <Words of={clock.note} />
        </span>
      )}
    </>
  );
}
