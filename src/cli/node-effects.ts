import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { decodeText } from "./decode-text.ts";
import type { Effects } from "./effects.ts";

/** The real effects. npm runs scripts in the package's folder and leaves the user's own in `INIT_CWD`. */
export function nodeEffects(): Effects {
  const base = process.env.INIT_CWD ?? process.cwd();
  return {
    async readText(path) {
      return decodeText(await readFile(resolve(base, path)));
    },
    async listFiles(dir) {
      const entries = await readdir(resolve(base, dir), { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    },
    async writeText(path, text) {
      const file = resolve(base, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    },
    stdout(text) {
      process.stdout.write(text);
    },
    stderr(text) {
      process.stderr.write(text);
    },
  };
}
