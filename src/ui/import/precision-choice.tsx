import type { VNode } from "preact";
import { PRECISIONS, type Precision } from "../../core/dossier/vocabulary.ts";
import { DEFAULT_PRECISION, type ImportFile } from "../../core/import/imported.ts";
import type { ImportChoices } from "../../state/import-step.ts";
import { useApp, useMessages } from "../use-app.ts";
import { readData } from "./read-data.ts";

const CHOICES: readonly Precision[] = PRECISIONS.filter((each) => each !== "unlocated");

/** How exactly points are located whose file does not say; a change reads the file anew. What was assumed stays in the report. */
export function PrecisionChoice(props: {
  readonly files: readonly ImportFile[];
  readonly choices: ImportChoices;
}): VNode {
  const state = useApp();
  const m = useMessages();
  const { files, choices } = props;
  return (
    <label class="field">
      {m.import.assumed}
      <select
        id="assumed-precision"
        value={choices.precision ?? DEFAULT_PRECISION}
        onChange={(event) => {
          const chosen = CHOICES.find((each) => each === event.currentTarget.value);
          if (chosen) void readData(state, files, { ...choices, precision: chosen });
        }}
      >
        {CHOICES.map((each) => (
          <option key={each} value={each}>
            {m.precision[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
