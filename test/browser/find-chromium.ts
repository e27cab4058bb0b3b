import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FIXED_PATHS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
  ],
};

/**
 * Path of a Chromium or Chrome on this machine, null when there is none. `CHROMIUM_PATH` goes before
 * everything else, and is believed even when nothing is there: a wrong setting must not be passed over.
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = ["/usr/bin", ...(env.PATH ?? "").split(delimiter)];
  const inFolders = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [...inFolders, ...(FIXED_PATHS[platform] ?? [])];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
