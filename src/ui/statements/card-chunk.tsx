import { useComputed, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Statement } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import type { AppState } from "../../state/app-state.ts";
import { whenIdle } from "../parts/when-idle.ts";
import { whenNear } from "../parts/when-near.ts";
import { useApp } from "../use-app.ts";
import { StatementCard } from "./statement-card.tsx";

/** Pixels that a card is taken to be high until it has been seen. */
const HEIGHT = { compact: 190, whole: 380 } as const;

type ChunkProps = {
  readonly statements: readonly Statement[];
  /** At once, when what is made at once is painted, or while the reader is near. */
  readonly made: "at once" | "next" | "near";
  readonly hue?: Hue;
  readonly compact?: boolean;
};

/**
 * Some cards of a long list, made when the reader comes near them or selects one at the latest. Those that are made for
 * being near are let go when far off again. What is not made stands there as plain text that only the browser's own search
 * reads, and is made when it finds something in it.
 */
export function CardChunk({ statements, made: when, ...look }: ChunkProps): VNode {
  const state = useApp();
  const box = useRef<HTMLDivElement>(null);
  const near = useSignal(when === "at once");
  const height = useRef(statements.length * HEIGHT[look.compact ? "compact" : "whole"]);
  const made = useComputed(() => {
    const { statement } = state.selection.value;
    return near.value || statements.some(({ id }) => id === statement);
  }).value;
  useEffect(() => {
    const element = box.current;
    const make = () => {
      near.value = true;
    };
    if (when === "next") whenIdle(make);
    if (element === null || when === "next") return;
    element.addEventListener("beforematch", () => {
      make();
      element.scrollIntoView({ block: "nearest" });
    });
    return whenNear(element, (isNear) => {
      if (isNear) make();
      else if (near.peek() && !element.contains(document.activeElement)) {
        height.current = element.offsetHeight;
        near.value = false;
      }
    });
  }, [near, when]);
  return (
    <div ref={box} class="card-chunk" style={made ? undefined : { height: `${height.current}px` }}>
      {made ? (
        statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} {...look} />
        ))
      ) : (
        <p hidden="until-found">
          {statements.map((statement) => textOf(statement, state)).join("\n")}
        </p>
      )}
    </div>
  );
}

/** What somebody would look for: who says it, and what. */
function textOf({ speaker, text }: Statement, { index, language }: AppState): string {
  const name = index.speakers.get(speaker)?.name;
  return [...(name ? [name] : []), text]
    .map((words) => localize(words, language.value).words)
    .join(": ");
}
