import { spawnSync } from "node:child_process";

/** Builds a site as its owner would; `settings` are environment variables. Throws when the build fails. */
export function buildSite(
  base: string,
  outDir: string,
  settings: Readonly<Record<string, string>>,
): void {
  const { NODE_ENV: _, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--base", base, "--outDir", outDir],
    { env: { ...env, ...settings }, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error(`The site could not be built into ${outDir}.`);
}
