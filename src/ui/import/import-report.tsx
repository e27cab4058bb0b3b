import type { VNode } from "preact";
import type { Imported, ImportFile } from "../../core/import/imported.ts";
import type { ImportChoices } from "../../state/import-step.ts";
import { useApp, useMessages } from "../use-app.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { PrecisionChoice } from "./precision-choice.tsx";
import { ProblemList } from "./problem-list.tsx";

/** What a dossier of the file would hold, what it would not, and the choice to open it. */
export function ImportReport(props: {
  readonly files: readonly ImportFile[];
  readonly choices: ImportChoices;
  readonly imported: Imported;
}): VNode {
  const state = useApp();
  const m = useMessages();
  const { imported, files, choices } = props;
  const { dossier, records, taken, columns, findings } = imported;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const isEmpty = !dossier || dossier.places.length + dossier.statements.length === 0;
  return (
    <>
      {dossier && (
        <p class="import-counts" data-count={taken}>
          <span>{m.import.counts(dossier.places.length, dossier.statements.length)}</span>
          <span class="muted">{m.import.taken(taken, records)}</span>
        </p>
      )}
      {columns && (
        <ColumnChoice
          files={files}
          choices={choices}
          columns={columns}
          isNeeded={dossier?.statements.length === 0}
        />
      )}
      {imported.problems.some(({ code }) => code === "precision-assumed") && (
        <PrecisionChoice files={files} choices={choices} />
      )}
      <ProblemList imported={imported} />
      {errors > 0 && <p class="note">{m.import.findings(errors)}</p>}
      <p class="note">{m.import.stays}</p>
      <div class="export-actions">
        <button
          type="button"
          class="button primary"
          data-action="open-own"
          disabled={isEmpty}
          onClick={() => {
            if (dossier) state.openWish.value = { name: files[0]?.name ?? "", dossier };
          }}
        >
          {m.import.open}
        </button>
        <button
          type="button"
          class="button"
          data-action="choose-data"
          onClick={() => {
            state.importing.value = { step: "choosing" };
          }}
        >
          {m.import.another}
        </button>
      </div>
    </>
  );
}
