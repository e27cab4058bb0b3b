import { batch } from "@preact/signals-core";
import { reportProblem } from "../../state/actions.ts";
import type { AppState, ReaderCopy } from "../../state/app-state.ts";
import { type CopyRefusal, type GivenFile, NO_COPY } from "../../state/copy-status.ts";
import { MAX_COPY_SIZE, readCopyFile } from "./read-copy-file.ts";

/** Checks the dossier's evidence in a source against files the reader chose or dropped; takes one at a time. */
export async function checkFiles(
  state: AppState,
  source: string,
  files: readonly File[],
): Promise<void> {
  const [file] = files;
  if (!file) return;
  const given = { name: file.name, kind: file.type, size: file.size };
  if (files.length > 1) return refuse(state, "several", given);
  const read = await readCopyFile(file);
  if (typeof read === "string") return refuse(state, read, given);
  await checkCopyOf(state, { source, name: file.name, ...read });
}

/** Checks the dossier's evidence in a source against text the reader pasted. */
export async function checkPasted(state: AppState, source: string, text: string): Promise<void> {
  if (text.trim() === "") return refuse(state, "empty", null);
  if (text.length > MAX_COPY_SIZE) return refuse(state, "large", null);
  await checkCopyOf(state, { source, name: "", text, kind: "text" });
}

export function removeCopy(state: AppState): void {
  batch(() => {
    state.copy.value = null;
    state.copyStatus.value = NO_COPY;
  });
}

/** Checks the dossier's evidence in a source against a copy that has been read. */
export async function checkCopyOf(state: AppState, given: ReaderCopy["given"]): Promise<void> {
  state.copyStatus.value = { step: "checking" };
  try {
    // Its parser of saved pages is not needed by readers who only read.
    const { checkAgainstCopy } = await import("../../core/validate/check-against-copy.ts");
    state.copy.value = { given, ...checkAgainstCopy(state.dossier, given.source, given) };
  } catch (error) {
    reportProblem(state, { kind: "copy-unreadable", detail: String(error) });
  }
  state.copyStatus.value = NO_COPY;
}

function refuse(state: AppState, reason: CopyRefusal, file: GivenFile | null): void {
  state.copyStatus.value = { step: "refused", reason, file };
}
