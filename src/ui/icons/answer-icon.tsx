import type { VNode } from "preact";
import type { Answer } from "../../core/dossier/vocabulary.ts";

const SHAPES: Readonly<Record<Answer, VNode>> = {
  yes: <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" stroke-width="2" />,
  no: <path d="m2 2 8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2" />,
  conditional: (
    <path
      d="M6 1v4.5M6 5.5 2 11M6 5.5 10 11"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
    />
  ),
  open: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.8" />,
  evades: (
    <>
      <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d="M6 1.3a4.7 4.7 0 0 1 0 9.4z" fill="currentColor" />
    </>
  ),
};

/** Sign of an answer; the word beside it says the same. */
export function AnswerIcon({ answer }: { answer: Answer }): VNode {
  return (
    <svg class="icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[answer]}
    </svg>
  );
}
