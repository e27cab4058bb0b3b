import { computed } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Statement } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { AppState } from "../../state/app-state.ts";
import { formatEdtf } from "../format/edtf.ts";
import type { Messages } from "../messages/messages.ts";
import { layersOf } from "../queries/layers-of.ts";
import { openStatement } from "../statements/open-statement.ts";
import { useApp, useMessages } from "../use-app.ts";
import type { Mark } from "./place-marks.ts";
import { CHIP, ROW } from "./plot-sizes.ts";
import type { TimelineView } from "./timeline-view.ts";

type ChipMarkProps = {
  readonly id: string;
  readonly mark: Mark;
  readonly chip: Mark["chips"][number];
  readonly y: number;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  readonly view: TimelineView;
  readonly onFocus: () => void;
};

/** Pixels of the sign of a single statement. */
const SINGLE = 11;

/**
 * Statements of one date and hue: round where they were said, square where they happened. One is opened; several
 * are listed. Those that the filter leaves out are pale, and of those that are left the number is given.
 */
export function ChipMark({ id, mark, chip, y, stop, view, onFocus }: ChipMarkProps): VNode {
  const state = useApp();
  const m = useMessages();
  const { statements } = chip;
  const [only] = statements;
  const single = statements.length === 1;
  const { howMany, isSelected } = useMemo(() => standing(state, statements), [state, statements]);
  const [shown, selected] = [howMany.value, isSelected.value];
  const date = dateOf(mark, m);
  const speaker = only && state.index.speakers.get(only.speaker);
  const layers = layersOf(state.index, statements).map(
    ({ title }) => localize(title, state.language.value).words,
  );
  const count =
    m.timeline.inLayers(layers, m.timeline.several(statements.length)) +
    (shown < statements.length ? `, ${m.timeline.some(shown, statements.length)}` : "");
  const words =
    single && only
      ? `${speaker ? localize(speaker.short ?? speaker.name, state.language.value).words : only.speaker}: ${localize(only.text, state.language.value).words}`
      : count;
  const size = single ? SINGLE : CHIP;
  const width = single ? SINGLE : chip.width;
  const x = chip.x + (chip.width - width) / 2;
  const top = y + (ROW - size) / 2;
  const show = () => {
    const tip = { x: chip.x + chip.width / 2, date, statement: single && only ? only : null };
    view.tip.value = { ...tip, count: single ? "" : count };
    state.pointed.value = placesAbout(statements);
  };
  const hide = () => {
    view.tip.value = null;
    state.pointed.value = [];
  };
  const open = () => {
    hide();
    if (single && only) openStatement(state, only.id);
    else view.sheet.value = { kind: "mark", title: date, statements, chip: id };
  };
  return (
    <g
      role="button"
      tabindex={stop ? 0 : -1}
      aria-label={`${date}. ${words}`}
      class="chip-mark"
      data-chip={id}
      data-clock={mark.clock}
      data-hue={chip.hue}
      data-shown={shown > 0}
      data-selected={selected ? "" : undefined}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={() => {
        onFocus();
        show();
      }}
      onBlur={hide}
    >
      <rect class="chip-hit" x={chip.x - 1} y={y} width={chip.width + 2} height={ROW} />
      <rect
        class="chip-shape"
        x={x}
        y={top}
        width={width}
        height={size}
        rx={mark.clock === "said" ? size / 2 : 1.5}
      />
      {!single && (
        <text x={chip.x + chip.width / 2} y={y + ROW / 2 + 4} text-anchor="middle">
          {shown > 0 ? shown : statements.length}
        </text>
      )}
    </g>
  );
}

/** What of a mark changes as the page is used, so that it is only drawn again when that does. */
function standing({ shown, selection }: AppState, statements: readonly Statement[]) {
  return {
    howMany: computed(() => statements.filter(({ id }) => shown.value.has(id)).length),
    isSelected: computed(() => {
      const { statement } = selection.value;
      return statement !== null && statements.some(({ id }) => id === statement);
    }),
  };
}

/** Places that light up on the map with the mark. */
function placesAbout(statements: readonly Statement[]): readonly string[] {
  const places = statements.flatMap((statement) => statement.places);
  return places.filter(({ role }) => role === "about").map(({ place }) => place);
}

/** The date as words; where several share a mark, the first and the last. */
function dateOf({ clock, groups }: Mark, m: Messages): string {
  const dates = groups.map(({ edtf }) => formatEdtf(edtf, m).words);
  const [first = "", ...more] = dates;
  const last = more.at(-1);
  const name = m.timeline.clocks[clock];
  return m.timeline.mark(name, last === undefined ? first : m.time.range(first, last));
}
