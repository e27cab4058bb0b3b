import type { VNode } from "preact";
import type { Imported, ImportFile } from "../../core/import/imported.ts";
import type { ColumnMap, ColumnTarget } from "../../core/import/records/columns.ts";
import type { ImportChoices } from "../../state/import-step.ts";
import { useApp, useMessages } from "../use-app.ts";
import { readData } from "./read-data.ts";

/** What a reader may choose; the other columns are those of our own exports. */
const CHOICES = [
  "text",
  "speaker_name",
  "place",
  "latitude",
  "longitude",
  "wkt",
  "precision",
  "said_at",
  "event",
  "publisher",
  "source_title",
  "source_url",
  "layer_id",
  "kind",
] as const satisfies readonly ColumnTarget[];
export type ChosenTarget = (typeof CHOICES)[number];

/** Which column of a foreign table is what; a change reads the file anew. */
export function ColumnChoice(props: {
  readonly files: readonly ImportFile[];
  readonly choices: ImportChoices;
  readonly columns: NonNullable<Imported["columns"]>;
  /** Open from the start, since without a choice there are no statements. */
  readonly isNeeded: boolean;
}): VNode {
  const state = useApp();
  const m = useMessages();
  const { all, map } = props.columns;
  const choose = (target: ColumnTarget, column: string) => {
    const { [target]: _former, ...others } = map;
    const columns: ColumnMap = column === "" ? others : { ...others, [target]: column };
    void readData(state, props.files, { ...props.choices, columns });
  };
  return (
    <details open={props.isNeeded}>
      <summary>{m.import.columns}</summary>
      <div class="column-choice">
        {CHOICES.map((target) => (
          <label key={target}>
            {m.import.targets[target]}
            <select
              data-target={target}
              value={map[target] ?? ""}
              onChange={(event) => choose(target, event.currentTarget.value)}
            >
              <option value="">{m.import.noColumn}</option>
              {all.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}
