import { registerWorker } from "./offline/register-worker.ts";
import { publishedMap } from "./published-map.ts";
import { start } from "./start.tsx";
import { trustScripts } from "./trust-scripts.ts";

trustScripts(window);
start({ loadMap: publishedMap(), hasEmbed: true, keep: registerWorker });
