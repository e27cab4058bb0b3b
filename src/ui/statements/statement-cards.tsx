import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import { useIsLive } from "../use-app.ts";
import { CardChunk } from "./card-chunk.tsx";
import { StatementCard } from "./statement-card.tsx";

/** Cards that are made at once: compact ones enough for a tall screen, of whole ones what most screens have room for. */
const CHUNK = { compact: 12, whole: 2 } as const;
/** Lists up to this long are made whole, those of whole cards in two steps. */
const WHOLE = 24;

type CardsProps = {
  readonly statements: readonly Statement[];
  /** By default that of the place a statement is about. */
  readonly hue?: Hue;
  /** Shows the facts only in a line, until asked for. */
  readonly compact?: boolean;
  /** How many cards stand before these in the whole list; those at its beginning are made without waiting. */
  readonly before?: number;
};

/**
 * A card for each statement. In a live page those that a screen has no room for come when the first are painted, and in
 * a long list when the reader comes near; a page made by the build has all of them.
 */
export function StatementCards({ statements, before = 0, ...look }: CardsProps): VNode {
  const live = useIsLive();
  const size = CHUNK[look.compact ? "compact" : "whole"];
  const isShort = before + statements.length <= WHOLE;
  if (!live || (isShort && (look.compact || statements.length <= size))) {
    return (
      <>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} {...look} />
        ))}
      </>
    );
  }
  const chunks = Array.from({ length: Math.ceil(statements.length / size) }, (_, at) =>
    statements.slice(at * size, (at + 1) * size),
  );
  return (
    <>
      {chunks.map((chunk, at) => (
        <CardChunk
          key={chunk[0]?.id}
          statements={chunk}
          made={before + at * size < size ? "at once" : isShort ? "next" : "near"}
          {...look}
        />
      ))}
    </>
  );
}
