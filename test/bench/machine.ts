import { cpus } from "node:os";

/** What the numbers were measured on, in one line. */
export function machine(chromiumVersion: string): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "unknown processor";
  return `${cores.length} × ${model}; Chromium ${chromiumVersion}, headless, WebGL in software (SwiftShader); Node ${process.version}`;
}
