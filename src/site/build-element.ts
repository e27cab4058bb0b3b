import { build } from "vite";

/** Name of the script that `<lagekarte-map>` is in, at the site's root: other sites' pages have it in their code. */
export const ELEMENT_FILE = "embed.js";

/**
 * The script as one file that is no module, so that a page on another host can load it without that host being asked for
 * permission (CORS).
 *
 * @param root the project's folder
 */
export async function buildElement(root: string): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "baseline-widely-available",
      lib: { entry: "src/element/main.ts", formats: ["iife"], name: "lagekarte" },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`There is no ${ELEMENT_FILE}: nothing was built.`);
  return chunk.code;
}
