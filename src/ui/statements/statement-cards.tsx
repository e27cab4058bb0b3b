import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import { useIsLive } from "../use-app.ts";
import { CardChunk } from "./card-chunk.tsx";
import { StatementCard } from "./statement-card.tsx";

/** Cards that are made at once. */
const CHUNK = 12;
/** Lists up to this long are made whole. */
const WHOLE = 2 * CHUNK;

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
 * A card for each statement. In a long list of a live page those far from what is on show wait for the reader to come
 * near; a page made by the build has all of them.
 */
export function StatementCards({ statements, before = 0, ...look }: CardsProps): VNode {
  const live = useIsLive();
  if (!live || before + statements.length <= WHOLE) {
    return (
      <>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} {...look} />
        ))}
      </>
    );
  }
  const chunks = Array.from({ length: Math.ceil(statements.length / CHUNK) }, (_, at) =>
    statements.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return (
    <>
      {chunks.map((chunk, at) => (
        <CardChunk
          key={chunk[0]?.id}
          statements={chunk}
          first={before + at * CHUNK < CHUNK}
          {...look}
        />
      ))}
    </>
  );
}
