import { spawnSync } from "node:child_process";

/** Installs the distribution's Chromium with apt. True when apt said it did; false where we may not or cannot. */
export function installChromium(): boolean {
  const prefix = rootPrefix();
  if (prefix === null || !succeeds(["apt-get", "--version"], "ignore")) return false;
  process.stdout.write("No Chromium found: installing the distribution's with apt-get.\n");
  // A package list that could not be refreshed may still know a Chromium, so only the install decides.
  succeeds([...prefix, "apt-get", "update", "-qq"], "inherit");
  return succeeds(
    [...prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    "inherit",
  );
}

/** What to put before a command to run it as root; null when that takes a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds(["sudo", "-n", "true"], "ignore") ? ["sudo", "-n"] : null;
}

function succeeds([command = "", ...args]: string[], stdio: "ignore" | "inherit"): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio, env }).status === 0;
}
