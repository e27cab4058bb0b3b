import { cpus } from "node:os";

/** What the numbers were measured on, in one line; the browser too if there was one. */
export function machine(chromiumVersion: string | null): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "unknown processor";
  const browser =
    chromiumVersion === null
      ? ""
      : `Chromium ${chromiumVersion}, headless, WebGL in software (SwiftShader); `;
  return `${cores.length} × ${model}; ${browser}Node ${process.version}`;
}
