import { registerWorker } from "./offline/register-worker.ts";
import { loadPublishedMap } from "./published-map.ts";
import { start } from "./start.tsx";
import { trustScripts } from "./trust-scripts.ts";

trustScripts(window);
start({ loadMap: loadPublishedMap, hasEmbed: true, keep: registerWorker });
