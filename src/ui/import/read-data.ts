import type { ImportFile } from "../../core/import/imported.ts";
import type { AppState } from "../../state/app-state.ts";
import type { ImportChoices } from "../../state/import-step.ts";
import { parseXml } from "./parse-xml.ts";

/** Reads files of data and shows what a dossier of them would hold. Nothing that is open changes. */
export async function readData(
  state: AppState,
  files: readonly ImportFile[],
  choices: ImportChoices = {},
): Promise<void> {
  const name = files[0]?.name ?? "";
  state.importing.value = { step: "reading", name };
  // The converters bring libraries that readers who only read do not need.
  const { importFiles } = await import("../../core/import/import-files.ts");
  const imported = await importFiles(files, {
    language: state.language.value,
    parseXml: await parseXml(),
    ...choices,
  });
  // The reader may have closed the dialog meanwhile.
  if (state.importing.value?.step === "reading") {
    state.importing.value = { step: "read", files, choices, imported };
  }
}

/** The same for files as the browser has them. */
export async function readDataFiles(state: AppState, given: readonly File[]): Promise<void> {
  state.importing.value = { step: "reading", name: given[0]?.name ?? "" };
  const files = await Promise.all(
    given.map(async (file): Promise<ImportFile> => {
      const name = file.webkitRelativePath || file.name;
      try {
        return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch {
        // Moved or removed since it was chosen: nothing is in it.
        return { name, bytes: new Uint8Array() };
      }
    }),
  );
  await readData(state, files);
}

/** The same for a file of this site, by its address. Another site's is not asked for: see the security policy. */
export async function readDataAt(state: AppState, address: string): Promise<void> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (!url || address.trim() === "") {
    state.importing.value = { step: "choosing", refusal: "no-address" };
    return;
  }
  if (url.origin !== location.origin) {
    state.importing.value = { step: "choosing", refusal: "foreign-host" };
    return;
  }
  const name = url.pathname.split("/").at(-1) || url.host;
  state.importing.value = { step: "reading", name };
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(String(response.status));
    await readData(state, [{ name, bytes: new Uint8Array(await response.arrayBuffer()) }]);
  } catch {
    state.importing.value = { step: "choosing", refusal: "unreachable" };
  }
}
